/** First names that the generated table lacks, above all of people in politics. Written by hand. */

export const moreLatinNames = `
Abbas Abd Abdel Abdelfattah Abdelmadjid Abdul Abdulkadir Abdulla Abdurrahman Abdülhamid Abiy Abu
Adnan Akylbek Alaa Alaeddin Aleksandar Aleksei Alev Alexei Alexey Alpaslan Amr Anatoly Andrei Andrew
Andrey Andriy Andrzej Angus Anies Antony António Anwar Arkady Armen Arsen Artem Asad Asif Askar
Aslan Aydoğan Ayman Aymeric Azamat Bakhtiyar Bakyt Barack Bart Bashar Bassam Beniamin Benny Bernie
Bidzina Bill Binali Binyamin Bob Bola Bongbong Boyko Brad Bujar Burhanettin Catherine Cengiz Charles
Chen Chiang Choe Chrystia Condoleezza Daron Davut Dawood Deng Denys Devlet Dick Dilma Dimitar
Dimitry Dmitri Dmitriy Dmitry Dmytro Doug Duarte Ebrahim Edi Ehud Ekmeleddin Eldar Elmar Elon
Emmanuel Emmerson Emomali Enrique Erkan Erkki Erlan Esmail Evgeny Evo Fakhri Farrukh Fethullah
Firmin Fuad Fumio Félix Garo Gary Gennady Georgi Giorgi Giorgia Giorgio Gitanas Gordon Graham Greg
Gurbanguly Guy Gökhan Gülten Gülşah Haibatullah Hamad Hamid Hashim Hassan Heiko Helmut Henry Hillary
Hosni Hossein Hu Hun Huseyin Hussein Idriss Ihor Ilham Imran Ingrida Inna Irakli Irfan Isaias Ishaq
Ismaïl Jacinda Jake Jalal Janez Jared Jarosław Javad Javid Javier Jeff Jens Jeremy Jerome Jiang Joan
Joko Jon Josep Josip José Judith Kamal Kamala Kamil Karim Karol Kassym Kassym-Jomart Kazım Keir
Keith Kemal Ken Khaled Khalid Khalifa Kirill Klaus Kostyantyn Kristalina Kyriakos Lai Larry Lauren
Lavrentiy Lech Lee Leonid Li Lindsey Liu Lloyd Luiz Lula Mahamadou Mahathir Mahmoud Mahmud Maia
Majid Malala Malcolm Mamuka Manmohan Mansoor Margaret Margus Maros Masoud Mateusz Mattias Mauricio
Mehmed Mette Michel Mihai Mikayel Mikhail Mikheil Milorad Milos Miloš Mohamud Mohsen Moon Moqtada
Muammar Muhammadu Mukhtar Muqtada Mykhailo Mykola Mücahit Naftali Najib Nana Nancy Narendra Natia
Necip Neil Nelson Nestor Nguyen Nicola Nicolás Nigel Nikol Nikolai Nikolay Nikos Ninh Noam Nouri
Nuri Nursultan Oleksandr Oleksii Oleksiy Olena Olesya Orhun Osama Othman Park Pavlo Petr Petro
Petteri Pham Phil Pyotr Qasem Qassem Rached Radosław Raed Rahul Ralph Ramzan Randy Rashad Rashid
Raúl Reza Rishi Ron Rowan Ruslan Rustam Saad Sabah Sadiq Sadyr Safwan Salah Salahuddin Saleh Salman
Salome Salva Samantha Samir Sanna Saparmurat Sauli Sayyid Scott Sean Serdar Serge Sergei Sergey
Sergii Serhii Serhiy Serkan Serzh Shavkat Shehbaz Shigeru Shimon Shinzo Silvio Sirojiddin Song
Sooronbay Stepan Stephen Stuart Suella Sultan Esad Beşşar Susan Svetlana Sviatlana Taha Tamar Tamim Tansu Taro Tayyip
Ted Temir Tewodros Thabo Theresa Todd Tony Toshimitsu Tsai Tuncay Uhuru Ulf Ursula Vadim Vahit
Valdis Valery Vasyl Vitaly Vjosa Volodymyr Vyacheslav Wang Wen Wesley Wolfgang Wopke Xi Yair Yang
Yasser Yegor Yerlan Yermek Yevgeny Yi Yitzhak Yoav Yoon Yoshihide Yoshimasa Yoweri Yulia Yuri Yuriy
Yury Zalmay Zbigniew Zeki Zelimkhan Zhang Zhao Zhou Zine Zoran Özdemir İlham İlnur İlter
`

export const moreRussianNames = `
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
