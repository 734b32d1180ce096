/**
 * What stands before or beside a person's name: offices, ranks, professions, forms of address.
 * Phrases are parted by commas. English and Turkish ones also stand with a capital or without;
 * Russian ones decline.
 */
export const titles = {
  en: `
    State Councillor, State Councilor, Councillor, Councilor, Rear Admiral, Vice Admiral, Field Marshal, Lieutenant Colonel, Deputy Foreign Minister, Deputy Minister, Vice Minister, Vice Premier,
    Vice Chairman, Deputy Chairman, Deputy Director, Chief Executive Officer, Executive Secretary, Mulla, Maulvi, President, Vice President, President-elect, Prime Minister, Deputy Prime Minister, Premier, Chancellor,
    Minister, Foreign Minister, Defense Minister, Finance Minister, Minister of Foreign Affairs, Minister for Foreign Affairs, Minister of Defense,
    Minister of Finance, Minister of Energy, Minister of the Interior, Minister of Education, Interior Minister, Secretary of State, Secretary of Defense, Secretary of the Treasury, Secretary General,
    Deputy Secretary General, Home Secretary, Foreign Secretary, Defense Secretary, Treasury Secretary, Secretary, Undersecretary, Under Secretary, Chairman, Chairwoman,
    Chairperson, Chair, Chief, Chief Executive, CEO, Chief of Staff, Chief Justice, Director, Director General, Managing Director, Executive Director, Head, Leader,
    Supreme Leader, Opposition Leader, Speaker, Spokesman, Spokeswoman, Spokesperson, Press Secretary, Representative, High Representative, Special Representative, Envoy, Special Envoy,
    Special Rapporteur, Rapporteur, Commissioner, High Commissioner, Ambassador, Consul, Consul General, Governor, Mayor, Senator, Congressman, Congresswoman, Lawmaker, Deputy,
    Adviser, Advisor, National Security Adviser, National Security Advisor, General, Major General, Lieutenant General, Brigadier General, Colonel, Lieutenant, Captain, Major, Admiral,
    Commander, Marshal, Sergeant, Sheriff, Officer, Judge, Justice, Prosecutor, Attorney General, Attorney, Lawyer, King, Queen, Prince, Princess, Crown Prince, Crown Princess, Emperor,
    Tsar, Czar, Sultan, Emir, Sheikh, Shah, Pope, Patriarch, Ayatollah, Grand Ayatollah, Imam, Mullah, Cardinal, Archbishop, Bishop, Father, Rabbi, Reverend, Mufti, Professor, Associate Professor, Assistant Professor, Senior Fellow, Research Fellow, Fellow, Senior Researcher, Dr, Doctor, Prof, Mr, Mrs,
    Ms, Miss, Sir, Lord, Lady, Dame, Madam, Gen, Sen, Gov, Rep, Lt, Col, Maj, Capt, Adm, Amb, Hon, Rev, Analyst, Expert, Economist, Historian, Journalist, Author, Writer, Researcher,
    Scholar, Activist, Scientist, Physicist, Oligarch, Businessman, Billionaire, Politician, Diplomat, Dictator, Strongman, Candidate, Founder, Co-founder, Coach, Manager, Striker, Commissar, Comrade, Chancellor of the Exchequer,
    First Lady, First Secretary, General Secretary, Party Secretary, Taoiseach, Warlord, Singer, Actor, Actress, Philosopher`,
  tr: `
    Eşbaşkan, Eşbaşkanı, Dışişleri Sözcüsü, Cumhurbaşkanlığı Sözcüsü, Dışişleri Bakan Yardımcısı, Yönetim Kurulu Başkanı, Ulusal Güvenlik Danışmanı, Milli Güvenlik Danışmanı, Başkonsolos, Emekli Büyükelçi, Molla,
    Cumhurbaşkanı, Cumhurbaşkanı Yardımcısı, Devlet Başkanı, Başkan, Başkanı, Başkan Yardımcısı, Eş Başkanı, Genel Başkan, Genel Başkanı, Başbakan, Başbakanı, Başbakan Yardımcısı, Eski Başbakan, Eski Başkan, Eski Cumhurbaşkanı, Bakan, Bakanı, Dışişleri Bakanı,
    Savunma Bakanı, Milli Savunma Bakanı, İçişleri Bakanı, Maliye Bakanı, Bakan Yardımcısı, Genel Sekreter, Genel Sekreteri, Genel Sekreter Yardımcısı, Sekreter, Sekreteri, Sözcü, Sözcüsü, Lider, Lideri,
    Dini Lideri, Temsilci, Temsilcisi, Yüksek Temsilcisi, Özel Temsilcisi, Daimi Temsilcisi, Büyükelçi, Büyükelçisi, Elçi, Elçisi, Müdür, Müdürü, Genel Müdürü, Direktör, Direktörü, Komutan, Komutanı, Genelkurmay Başkanı,
    Kral, Kralı, Kraliçe, Kraliçesi, Prens, Prensi, Veliaht Prens, Veliaht Prensi, Emir, Emiri, Şeyh, Sultan, Şah, Padişah, Papa, Patrik, Patriği, Ayetullah, İmam, Şansölye, Şansölyesi, Başsavcı, Başsavcısı, Savcı, Yargıç,
    Komiser, Komiseri, Yüksek Komiseri, Danışman, Danışmanı, Müsteşar, Müsteşarı, Vali, Valisi, Milletvekili, Senatör, Senatörü, Üye, Üyesi, Yardımcısı, Profesör, Prof, Dr, Doktor, Doç, Doçent, Öğretim Üyesi, Av, Avukat, Sayın, Sn, Bay,
    Bayan, Hoca, General, Generali, Orgeneral, Korgeneral, Tümgeneral, Tuğgeneral, Albay, Yarbay, Amiral, Oramiral, Mareşal, Org, Korg, Alb, Uzman, Uzmanı, Analist, Analisti, Gazeteci, Yazar, Yazarı, Akademisyen, Ekonomist, Tarihçi, Araştırmacı,
    Diplomat, Siyasetçi, İş İnsanı, Kurucu, Kurucusu, CEO, CEO’su, Koordinatörü, Eş, Eşi, Aktivist, Çar, İmparator, Meclis Başkanı, Başkanvekili, Başdanışmanı, Mevkidaşı, Muhatabı, Hükümlü, Oligark`,
  ru: `
    министр иностранных дел, министр обороны, министр энергетики, министр финансов, министр экономики, министр внутренних дел, вице-министр, замглавы, замсекретаря, вице-спикер, комиссар, еврокомиссар, верховный представитель,
    управляющий, управляющий директор, обозреватель, политический обозреватель, колумнист, декан, научный руководитель, научный сотрудник, старший научный сотрудник, ведущий научный сотрудник, президент, вице-президент, экс-президент, премьер, премьер-министр, экс-премьер, вице-премьер, министр, замминистра, глава, генсек, генеральный секретарь, секретарь, госсекретарь, лидер, верховный лидер, канцлер, король, королева,
    принц, принцесса, наследный принц, шейх, эмир, султан, шах, царь, император, папа, патриарх, аятолла, имам, муфтий, митрополит, протоиерей, посол, спецпосланник, спецпредставитель, представитель, представительница, постпред, официальный представитель, пресс-секретарь, спикер, председатель, сопредседатель,
    зампред, директор, гендиректор, генеральный директор, исполнительный директор, руководитель, начальник, командующий, главнокомандующий, командир, генерал, генерал-майор, генерал-лейтенант, генерал-полковник, адмирал, полковник, майор, капитан, маршал, сенатор, депутат, конгрессмен, губернатор, мэр, судья, прокурор, генпрокурор,
    генеральный прокурор, адвокат, профессор, эксперт, аналитик, политолог, экономист, историк, журналист, журналистка, писатель, академик, доктор, г-н, г-жа, господин, госпожа, координатор, правозащитник, режиссёр, актёр, кандидат, бизнесмен, предприниматель, миллиардер, основатель, советник, помощник, заместитель, певец, певица, тренер, пилот, космонавт, астронавт, дипломат, политик, физик, социолог, востоковед, учёный, олигарх, товарищ, первая леди, супруга, оппозиционер, гроссмейстер, шахматист, хореограф, балетмейстер, художник, скульптор, философ, ректор`,
} as const
