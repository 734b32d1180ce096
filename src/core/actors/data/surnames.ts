/**
 * Surnames of heads of state, ministers and thinkers whom articles name without a first name or a
 * title. Only what can hardly be anything else. Written by hand.
 */
export const surnames = {
  en: `
    Putin Medvedev Lavrov Shoigu Peskov Prigozhin Yeltsin Gorbachev Brezhnev Khrushchev Stalin Lenin Trotsky Navalny Zelensky Zelenskyy Poroshenko Yanukovych Lukashenko Tokayev Nazarbayev Mirziyoyev Karimov Japarov Rahmon Berdimuhamedov
    Aliyev Pashinyan Sargsyan Saakashvili Ivanishvili Biden Trump Obama Clinton Bush Reagan Nixon Kissinger Brzezinski Blinken Rubio Pompeo Bolton Vance Hegseth Sullivan Pelosi Roosevelt Truman Eisenhower Kennedy Macron Hollande Sarkozy Mitterrand Chirac Merkel Scholz Merz
    Baerbock Steinmeier Adenauer Kohl Bismarck Johnson Sunak Starmer Thatcher Blair Churchill Cameron Meloni Berlusconi Draghi Orbán Orban Tusk Duda Stoltenberg Rutte Borrell Kallas Michel Guterres Erdoğan Erdogan Davutoğlu Çavuşoğlu Fidan Atatürk Ataturk Özal
    Netanyahu Gantz Sharon Rabin Abbas Arafat Haniyeh Sinwar Nasrallah Assad Khamenei Khomeini Raisi Rouhani Zarif Pezeshkian Araghchi Soleimani Gaddafi Qaddafi Mubarak Sisi Modi Nehru Gandhi Jaishankar Kishida Abe Suga Ishiba Mao Deng Zhou Marcos Duterte Suharto Lula Bolsonaro Maduro Chávez Chavez Castro Milei
    Mandela Ramaphosa Zuma Mugabe Hitler Mussolini Franco Napoleon Marx Engels Hegel Kant Hobbes Machiavelli Clausewitz Mackinder Spykman Mahan Huntington Fukuyama Mearsheimer Waltz Keohane Nye Morgenthau Wendt Dugin`,
  tr: `
    Putin Medvedev Lavrov Şoygu Peskov Prigojin Yeltsin Gorbaçov Brejnev Hruşçov Stalin Lenin Troçki Navalni Zelenski Zelenskiy Poroşenko Yanukoviç Lukaşenko Tokayev Nazarbayev Mirziyoyev Kerimov Caparov Rahman Berdimuhammedov Aliyev Paşinyan Sarkisyan Saakaşvili İvanişvili
    Biden Trump Obama Clinton Bush Reagan Nixon Kissinger Brzezinski Blinken Rubio Pompeo Bolton Vance Hegseth Sullivan Pelosi Roosevelt Truman Eisenhower Kennedy Macron Hollande Sarkozy Mitterrand Chirac Merkel Scholz Merz Baerbock Steinmeier Adenauer Kohl Bismarck Johnson Sunak Starmer Thatcher Blair Churchill Cameron
    Meloni Berlusconi Draghi Orban Tusk Duda Stoltenberg Rutte Borrell Kallas Michel Guterres Erdoğan Davutoğlu Çavuşoğlu Fidan Kılıçdaroğlu İmamoğlu Bahçeli Ecevit Demirel Erbakan Menderes Atatürk Özal Netanyahu Gantz Şaron Rabin Arafat Haniye Sinvar Nasrallah Esad Esed Hamaney Humeyni Reisi Ruhani Zarif Pezeşkiyan Arakçi Süleymani Kaddafi
    Mübarek Sisi Modi Nehru Gandi Gandhi Kişida Kishida Abe Suga İşiba Mao Marcos Duterte Lula Bolsonaro Maduro Chavez Castro Milei Mandela Ramaphosa Hitler Mussolini Napolyon Marx Engels Hegel Kant Hobbes Machiavelli Clausewitz Mackinder Spykman Mahan Huntington Fukuyama Mearsheimer Waltz Keohane Nye Morgenthau Wendt Dugin Miçotakis Çipras Hafter`,
  ru: `
    Путин Медведев Лавров Шойгу Песков Пригожин Ельцин Горбачёв Брежнев Хрущёв Сталин Ленин Троцкий Навальный Зеленский Порошенко Янукович Лукашенко Токаев Назарбаев Мирзиёев Каримов Жапаров Рахмон Бердымухамедов Алиев Пашинян Саргсян Саакашвили Иванишвили Байден Трамп Обама Клинтон Буш Рейган Никсон Киссинджер Бжезинский
    Блинкен Рубио Помпео Болтон Вэнс Хегсет Салливан Пелоси Рузвельт Трумэн Эйзенхауэр Кеннеди Макрон Олланд Саркози Миттеран Ширак Меркель Шольц Мерц Бербок Штайнмайер Аденауэр Бисмарк Джонсон Сунак Стармер Тэтчер Блэр Черчилль Кэмерон Мелони Берлускони Орбан Туск Дуда Столтенберг Рютте Боррель Каллас Гутерриш
    Эрдоган Давутоглу Чавушоглу Фидан Ататюрк Нетаньяху Ганц Арафат Хания Насралла Асад Хаменеи Хомейни Раиси Рухани Зариф Пезешкиан Арагчи Сулеймани Каддафи Мубарак Моди Неру Ганди Кисида Абэ Суга Исиба Мао Маркос Дутерте Болсонару Мадуро Чавес Кастро Милей Мандела Рамафоза Гитлер Муссолини Наполеон Маркс Энгельс Гегель Кант
    Макиавелли Клаузевиц Маккиндер Спайкмен Хантингтон Фукуяма Миршаймер Моргентау Дугин Примаков Горчаков Кадыров`,
} as const
