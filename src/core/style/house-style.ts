export type { HouseStyle, RuleSetting } from '../draft'
