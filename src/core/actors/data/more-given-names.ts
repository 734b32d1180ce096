/** First names that the generated table lacks, above all of people in politics. Written by hand. */

export const moreLatinNames = `
Abdulfettah Temim
Abbas Abd Abdel Abdelfattah Abdelmadjid Abdul Abdulkadir Abdulla Abdurrahman Abdülhamid Abdülhamit
Abiy Abu Adnan Akylbek Akın Alaa Alaeddin Aleksandar Aleksei Alev Alexei Alexey Alpaslan Alper Altan
Amr Anatoly Andrei Andrew Andrey Andriy Andrzej Angus Anies Antony Anwar Arif Arkady Armen
Arsen Arslan Artem Asad Asif Askar Aslan Asım Atilla Aydoğan Aydın Ayhan Aykut Ayman Aymeric Ayşe
Azamat Bahadır Bahri Bakhtiyar Bakyt Barack Baran Bart Barış Bashar Bassam Bekir Beniamin Benny Berk
Bernie Besim Beşir Beşşar Bidzina Bilal Bill Binali Binyamin Bob Bola Bongbong Boyko Brad Bujar
Burhan Burhanettin Bülent Cafer Cahit Catherine Celal Cemal Cemil Cengiz Cenk Cevat Cevdet Charles
Chen Chiang Choe Chrystia Cihan Condoleezza Cüneyt Daron Davut Dawood Deng Denys Devlet Dick Dilma
Dimitar Dimitry Dmitri Dmitriy Dmitry Dmytro Doug Doğacan Doğan Doğukan Duarte Ebrahim Ebru Edi Ehud
Ekmeleddin Ekrem Eldar Elmar Elon Emine Emmanuel Emmerson Emomali Emrah Engin Enrique Enver Ercan
Erdem Erhan Erkan Erkki Erlan Erol Ersin Ertuğrul Esad Esmail Esra Evgeny Evo Fahrettin Fakhri
Farrukh Faruk Fatih Ferhat Ferit Fethullah Firmin Fuad Fuat Fumio Furkan Garo Gary Gennady
Georgi Giorgi Giorgia Giorgio Gitanas Gordon Graham Greg Gurbanguly Guy Gökhan Gül Gülten Gülşah
Gülşen Güven Haibatullah Haldun Halit Haluk Hamad Hamid Hande Harun Hashim Hassan Hatice Hayati
Heiko Helmut Henry Hikmet Hilal Hillary Hosni Hossein Hu Hulusi Hun Huseyin Hussein Hüsnü
Idriss Ihor Ilham Imran Ingrida Inna Irakli Irfan Isaias Ishaq Jacinda Jake Jalal Janez Jared
Jarosław Javad Javid Javier Jeff Jens Jeremy Jerome Jiang Joan Joko Jon Josep Josip José Judith Kaan
Kamal Kamala Kamil Karim Karol Kassym Kassym-Jomart Kasım Kazım Keir Keith Kemal Ken Khaled Khalid
Khalifa Kirill Klaus Kostyantyn Kristalina Kubilay Kyriakos Kürşat Lai Larry Lauren Lavrentiy Lech
Lee Leonid Li Lindsey Liu Lloyd Luiz Lula Mahamadou Mahathir Mahmoud Mahmud Mahmut Maia Majid Malala
Malcolm Mamuka Manmohan Mansoor Margaret Margus Maros Masoud Mateusz Mattias Mauricio Mehmed Melih
Mesut Metin Mette Mevlüt Michel Mihai Mikayel Mikhail Mikheil Milorad Milos Mohamud Mohsen
Moon Moqtada Muammar Muhammadu Muharrem Muhittin Mukhtar Muqtada Mykhailo Mykola Mücahit Müge Müslüm
Naci Naftali Najib Nana Nancy Narendra Natia Nazım Necati Necdet Necip Neil Nelson Nestor Nguyen
Nicola Nigel Nihat Nikol Nikolai Nikolay Nikos Nilgün Ninh Noam Nouri Nuri Nursultan
Nurullah Okan Oktay Oleksandr Oleksii Oleksiy Olena Olesya Orhan Orhun Osama Othman Ozan Oğuz Park
Pavlo Petr Petro Petteri Pham Phil Polat Pyotr Pınar Qasem Qassem Rached Radosław Raed Rahul Ralph
Ramazan Ramzan Randy Rashad Rashid Rasim Recep Refik Reza Reşat Rishi Ron Rowan Ruslan Rustam
Rıdvan Rıza Saad Sabah Sadi Sadiq Sadyr Sadık Safwan Salah Salahuddin Saleh Salman Salome Salva
Samantha Samir Sanna Saparmurat Sauli Sayyid Scott Sean Sedat Selçuk Serdar Serge Sergei Sergey
Sergii Serhii Serhiy Serkan Serzh Seyfettin Sezai Shavkat Shehbaz Shigeru Shimon Shinzo Silvio
Sirojiddin Soner Song Sooronbay Stepan Stephen Stuart Suella Sultan Susan Svetlana Sviatlana
Süleyman Taha Tahsin Talat Tamar Tamer Tamim Tansu Taro Tarık Tayfun Tayyip Ted Temir Tevfik
Tewodros Thabo Theresa Todd Tolga Tony Toshimitsu Tsai Tuba Tuncay Turgut Turhan Ufuk Uhuru Ulf
Ursula Uğur Vadim Vahit Valdis Valery Vasyl Vedat Vitaly Vjosa Volkan Volodymyr Vyacheslav Wang Wen
Wesley Wolfgang Wopke Xi Yair Yakup Yalçın Yang Yasser Yavuz Yaşar Yegor Yerlan Yermek Yevgeny Yi
Yitzhak Yoav Yoon Yoshihide Yoshimasa Yoweri Yulia Yuri Yuriy Yury Yıldırım Yılmaz Zafer Zalmay
Zbigniew Zekeriya Zeki Zelimkhan Zhang Zhao Zhou Zine Ziya Zoran Çağatay Çetin Özdemir Özgür Özlem
Ünal İhsan İlhan İlker İlnur İlter İsmet Şaban Şahin Şeref Şerif Şevket
Şinasi
`

export const moreRussianNames = `
Кайя Абдель Фаттах Бола Дилма Фридрих Ульрих Генрих Дитрих Эрих Эди Касем Сигэру Санаэ Бидзина Пит Кит Джей Ералы Казбек Халифа Яхья
Абдул Абдулла Азамат Айбек Айгуль Акылбек Али Алихан Алишер Алия Алсу Альберто Ангела Андреас
Антоний Антонио Антониу Арман Армен Арсен Аскар Аслан Ахмад Ахмат Ахмед Барак Батыр Бахтияр Башар
Бен Бенджамин Беньямин Бернард Бибигуль Билл Вильгельм Винсент Владо Вольфганг Гай Гейдар Гельмут
Генри Герхард Гитанас Гордон Гульнара Гурбангулы Гюльнара Давид Даниэль Данияр Джастин Джейк Джеймс
Джек Джен Джим Джо Джон Джонни Джордж Джорджа Джошуа Джузеппе Диана Дик Динара Дональд Дэвид Ерболат
Ержан Ерлан Ермек Жак Жан Жан-Ив Жан-Клод Жан-Мари Жозеп Зураб Ильхам Имран Инна Иса Ислам Исмаил
Йенс Йоахим Йозеф Камала Карим Карлос Касым Касым-Жомарт Кая Кирсан Клаус Колин Кондолиза
Кристалина Кристиан Курбан Ларс Леван Левон Лейла Ли Лилия Ллойд Луис Лула Майк Майкл Марат Марин
Марио Марко Мартин Масахару Матео Маттео Махмуд Мевлют Метте Мигель Михай Михаэль Мишель Моше Мурат
Муса Мустафа Мухаммад Мухаммед Нана Наото Нарендра Нгуен Никол Николас Николя Нил Нино Нурлан
Нурсултан Нэнси Олаф Оливер Омар Осама Отто Пан Пауль Педро Петер Питер Поль Рамзан Рауль Рашид
Реджеп Рекс Реувен Рик Ричард Риши Роберт Родриго Роза Рон Рональд Рустам Садыр Саид Салман Саломе
Сами Санна Сауле Саули Себастьян Сергий Сердар Серж Серик Си Сильвио Синдзо Стив Стивен Сулим Тайип
Талгат Тед Тереза Терри Тигран Тим Тобиас Томас Тони Уильям Урсула Усама Фатих Фердинанд Фидель Фил
Франк Франсуа Франсуаза Фрэнк Фумио Хавьер Хакан Халед Хамид Хасан Хиллари Хосе Хосни Ху Хуан Хулуси
Хусейн Чарльз Чен Шавкат Шарль Шимон Шинзо Ширин Эдвард Эдгар Эльвира Эльмар Эмма Эммануэль
Эмманюэль Эмомали Эрик Эрнесто Юрген Юсуф Ян Янез Янис Ясир
`
