/** What addresses carry that says nothing of the page: for whom, or from where, it was opened. */

/** Parameters that only follow readers, on any site. A `*` stands for any ending. */
export const trackingParameters: readonly string[] = [
  // campaigns
  'utm_*', 'mtm_*', 'pk_campaign', 'pk_kwd', 'pk_source', 'pk_medium', 'hsa_*', 'at_campaign',
  'at_medium', 'at_custom*', 'at_link_*', 'at_ptr_name', 'at_format', 'cmpid', 'cmp', 'ocid', 'ncid', 'icid', 'smid', 'smtyp',
  'sr_share', 'xtor', 'ns_campaign', 'ns_mchannel', 'ns_source', 'ns_linkname', 'ns_fee',
  // clicks on advertisements
  'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'fbclid', 'msclkid', 'twclid',
  'ttclid', 'yclid', 'ymclid', 'li_fat_id', 'igshid', 'igsh', 'epik', 'rdt_cid', 'srsltid', '_openstat',
  // newsletters
  'mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', 'oly_anon_id', 'oly_enc_id', 'vero_id', 'vero_conv',
  'ck_subscriber_id', 'sc_cid', 'wickedid', 'bsft_*', '_ke', 's_cid',
  // sharing
  'fb_action_ids', 'fb_action_types', 'fb_source', 'fb_ref', 'action_object_map', 'action_type_map',
  'ref_src', 'ref_url', '__twitter_impression', 'guccounter', 'guce_referrer', 'guce_referrer_sig', '__tn__',
  // the fast version of a page
  'amp', 'outputtype=amp',
]

/**
 * Parameters that follow readers on these sites, and mean something elsewhere. What opens a page to
 * readers without a subscription stays.
 */
export const siteTracking: Readonly<Record<string, readonly string[]>> = {
  'youtube.com': ['si', 'feature', 'pp', 'ab_channel'],
  'youtu.be': ['si', 'feature'],
  'twitter.com': ['s', 't', 'cn', 'ref'],
  'x.com': ['s', 't', 'cn', 'ref'],
  'spotify.com': ['si'],
  'linkedin.com': ['trk', 'trackingId', 'refId', 'originalSubdomain'],
  'reddit.com': ['share_id', 'rdt'],
  'nytimes.com': ['referringSource', 'partner', 'emc'],
  'wsj.com': ['reflink', 'mod'],
  'washingtonpost.com': ['itid'],
  'medium.com': ['source'],
  'amazon.com': ['tag', 'ref_', 'pd_rd_*', 'pf_rd_*'],
}

/** Pages that lead on to the address in one of their parameters. */
export const wrappers: Readonly<Record<string, readonly string[]>> = {
  'google.com/url': ['q', 'url'],
  'l.facebook.com/l.php': ['u'],
  'lm.facebook.com/l.php': ['u'],
  'facebook.com/l.php': ['u'],
  'facebook.com/sharer.php': ['u'],
  'facebook.com/sharer/sharer.php': ['u'],
  'l.instagram.com': ['u'],
  'out.reddit.com': ['url'],
  't.umblr.com/redirect': ['z'],
  'youtube.com/redirect': ['q'],
  'vk.com/away.php': ['to'],
  'away.vk.com/away.php': ['to'],
  'ok.ru/dk': ['st.link'],
  'linkedin.com/redir/redirect': ['url'],
  'linkedin.com/safety/go': ['url'],
  'slack-redir.net/link': ['url'],
  'duckduckgo.com/l': ['uddg'],
  'steamcommunity.com/linkfilter': ['url', 'u'],
  'getpocket.com/redirect': ['url'],
  'flipboard.com/redirect': ['url'],
  'yandex.ru/redir': ['url'],
  'clck.yandex.ru/redir': ['url'],
  'safelinks.protection.outlook.com': ['url'],
  'translate.google.com/translate': ['u'],
  'telegram.me/share/url': ['url'],
  't.me/share/url': ['url'],
}
