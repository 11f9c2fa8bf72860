-- A corpus as version 1 wrote it; later programs must read it. Made by: recital index add; sqlite3 .dump.
PRAGMA application_id = 1382376308; PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE readers (
  id INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE,
  program TEXT NOT NULL,
  ocr INTEGER NOT NULL
) STRICT;
INSERT INTO readers VALUES(1,'19600400037e33633f6f244b22f9c7bab3887ece0d4420676285c0792b767d44','0.1.0',0);
CREATE TABLE knowledge (
  id INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE,
  program TEXT NOT NULL,
  language TEXT NOT NULL,
  ignore_links INTEGER NOT NULL,
  catalogues TEXT NOT NULL,
  grammars TEXT NOT NULL
) STRICT;
INSERT INTO knowledge VALUES(1,'adc2537f292a81ad7ba06592bca7f59daf5dfee46c2e11c933a6332b510df86d','0.1.0','',0,'','');
CREATE TABLE inputs (
  id INTEGER PRIMARY KEY,
  path ANY NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('document', 'output', 'left_out')),
  bytes INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  reader INTEGER NOT NULL REFERENCES readers
) STRICT;
INSERT INTO inputs VALUES(1,'graphs/corpus/2020-draft-resolution-en.txt','document',5025,1796038413484494170,'e08e72024690d0121e7cb2460c32956b3f98badee352ed306b8543d3ea3d2f9a',1);
CREATE TABLE items (
  id INTEGER PRIMARY KEY,
  input INTEGER NOT NULL REFERENCES inputs ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  source ANY NOT NULL,
  knowledge INTEGER NOT NULL REFERENCES knowledge,
  correction TEXT NOT NULL,
  failure TEXT,
  message ANY,
  file ANY,
  line INTEGER,
  column INTEGER,
  byte INTEGER,
  sha256 TEXT NOT NULL,
  UNIQUE (input, ordinal)
) STRICT;
INSERT INTO items VALUES(1,1,0,'graphs/corpus/2020-draft-resolution-en.txt',1,'',NULL,NULL,NULL,NULL,NULL,NULL,'9c82610b62137b53b61e6bf5f07a2b478c41a175a1fd7f653c7a9aa0047c46fe');
CREATE TABLE documents (
  id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
  source ANY NOT NULL,
  name ANY NOT NULL,
  symbol TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  year INTEGER,
  language TEXT NOT NULL,
  originals TEXT NOT NULL,
  organ TEXT NOT NULL,
  session TEXT NOT NULL,
  agenda_item TEXT NOT NULL,
  cycle TEXT NOT NULL,
  kind TEXT NOT NULL,
  same_work_as ANY NOT NULL,
  symbol_by TEXT NOT NULL,
  title_by TEXT NOT NULL,
  date_by TEXT NOT NULL,
  language_by TEXT NOT NULL,
  organ_by TEXT NOT NULL,
  session_by TEXT NOT NULL,
  paragraphs INTEGER NOT NULL,
  citations INTEGER NOT NULL,
  counted INTEGER REFERENCES documents ON DELETE SET NULL,
  set_aside TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO documents VALUES(1,'graphs/corpus/2020-draft-resolution-en.txt','A/C.1/75/L.99','A/C.1/75/L.99','Keeping the review process of the Treaty on the Non-Proliferation of Nuclear Weapons alive through a year without meetings','',2020,'en','','ga','75','103','2020','document','','masthead','masthead','','words','symbol','masthead',30,67,1,'');
CREATE TABLE contradictions (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  field TEXT NOT NULL,
  told_by TEXT NOT NULL,
  objection TEXT NOT NULL,
  value TEXT NOT NULL,
  against TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE paragraphs (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL,
  page INTEGER,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (document, ordinal)
) STRICT;
INSERT INTO paragraphs VALUES(1,1,0,'h1','heading',NULL,0,13,'A/C.1/75/L.99');
INSERT INTO paragraphs VALUES(2,1,1,'h2','heading',NULL,14,35,'Seventy-fifth session');
INSERT INTO paragraphs VALUES(3,1,2,'h3','heading',NULL,36,51,'First Committee');
INSERT INTO paragraphs VALUES(4,1,3,'h4','heading',NULL,52,101,'Agenda item 103, General and complete disarmament');
INSERT INTO paragraphs VALUES(5,1,4,'h5','heading',NULL,102,144,'Lakeside Group of States: draft resolution');
INSERT INTO paragraphs VALUES(6,1,5,'h6','heading',NULL,145,267,'Keeping the review process of the Treaty on the Non-Proliferation of Nuclear Weapons alive through a year without meetings');
INSERT INTO paragraphs VALUES(7,1,6,'u1','unnumbered',NULL,268,289,'The General Assembly,');
INSERT INTO paragraphs VALUES(8,1,7,'u2','unnumbered',NULL,290,500,'Recalling its resolution 2373 (XXII) of 12 June 1968, by which it commended the Treaty on the Non-Proliferation of Nuclear Weapons, and noting that the Treaty reached its fiftieth year in force on 5 March 2020,');
INSERT INTO paragraphs VALUES(9,1,8,'u3','unnumbered',NULL,501,663,'Recalling also resolution 1 (I) of 24 January 1946, its very first, and paragraph 50 of the Final Document of the Tenth Special Session of the General Assembly,¹');
INSERT INTO paragraphs VALUES(10,1,9,'u4','unnumbered',NULL,664,913,'Noting with regret that the 2020 Review Conference of the Parties to the Treaty could not be opened on 27 April 2020 as planned, and that its Preparatory Committee, at the sessions of 2017, 2018 and 2019, had agreed upon everything except substance,');
INSERT INTO paragraphs VALUES(11,1,10,'u5','unnumbered',NULL,914,1210,'Reaffirming the decisions and the resolution of the 1995 Review and Extension Conference, the Final Document of the 2000 Review Conference, and section I of the conclusions and recommendations for follow-on actions of the 2010 Review Conference, as well as section IV thereof, on the Middle East,');
INSERT INTO paragraphs VALUES(12,1,11,'u6','unnumbered',NULL,1211,1375,'Recalling Security Council resolutions 255 (1968), 984 (1995) and 1887 (2009), and the statement by the President of the Council of 18 January 2018 (S/PRST/2018/1),');
INSERT INTO paragraphs VALUES(13,1,12,'u7','unnumbered',NULL,1376,1521,'Bearing in mind paragraph 5 of resolution 1540 (2004) and paragraphs 2 and 3 of that resolution, under which every State has homework of its own,');
INSERT INTO paragraphs VALUES(14,1,13,'u8','unnumbered',NULL,1522,1836,'Recalling Human Rights Council resolution 37/22 of 23 March 2018 on the equality of persons with disabilities, Council resolution 40/14 of 22 March 2019 on children with disabilities, and its own resolution 64/35 of 2 December 2009, and convinced that those who live near old test sites are among the people meant,');
INSERT INTO paragraphs VALUES(15,1,14,'u9','unnumbered',NULL,1837,2182,'Recalling further its decision 73/546 of 22 December 2018 and General Assembly decision 74/509, and welcoming the first session, in November 2019, of the Conference on the Establishment of a Middle East Zone Free of Nuclear Weapons and Other Weapons of Mass Destruction, together with the political declaration that the Conference adopted there,');
INSERT INTO paragraphs VALUES(16,1,15,'u10','unnumbered',NULL,2183,2382,'Noting Economic and Social Council resolution 1996/31 of 25 July 1996 on the Council’s relations with non-governmental organizations, without whom the chairs at the back of the room would be empty,');
INSERT INTO paragraphs VALUES(17,1,16,'u11','unnumbered',NULL,2383,2533,'Conscious that the 2030 Agenda for Sustainable Development (A/RES/70/1) and the Paris Agreement ask for what money and minds are now spent on weapons,');
INSERT INTO paragraphs VALUES(18,1,17,'u12','unnumbered',NULL,2534,2728,'Mindful that the Treaty on the Prohibition of Nuclear Weapons, of 7 July 2017, will enter into force on 22 January 2021, and of the different views of that Treaty that are held in this Assembly,');
INSERT INTO paragraphs VALUES(19,1,18,'u13','unnumbered',NULL,2729,2787,'Guided by Article 11 of the Charter of the United Nations,');
INSERT INTO paragraphs VALUES(20,1,19,'1','numbered',NULL,2788,2918,'Decides that the present resolution shall not be read as taking any side on the dates of the Review Conference that was postponed;');
INSERT INTO paragraphs VALUES(21,1,20,'2','numbered',NULL,2919,3082,'Reaffirms that Article VI of the Treaty on the Non-Proliferation of Nuclear Weapons knows no quorum and no quarantine, and that Articles I and II know none either;');
INSERT INTO paragraphs VALUES(22,1,21,'3','numbered',NULL,3083,3362,'Calls upon all States to uphold, until the Comprehensive Nuclear-Test-Ban Treaty enters into force, the norm that resolution 50/245 handed down and that Security Council resolution 2310 (2016) confirmed, and urges the eight remaining States of Annex 2 to the Treaty to ratify it;');
INSERT INTO paragraphs VALUES(23,1,22,'4','numbered',NULL,3363,3533,'Regrets that the INF Treaty came to its end on 2 August 2019, and urges the two parties to the New START Treaty to extend that Treaty before it lapses on 5 February 2021;');
INSERT INTO paragraphs VALUES(24,1,23,'5','numbered',NULL,3534,3759,'Invites the Conference on Disarmament to open negotiations on a treaty banning the production of fissile material for nuclear weapons, on the basis of CD/1299 and in the light of the two expert reports (A/70/81 and A/73/159);');
INSERT INTO paragraphs VALUES(25,1,24,'6','numbered',NULL,3760,4132,'Also invites every State that has not done so to: (a) Bring into force a comprehensive safeguards agreement and an additional protocol based on INFCIRC/540 (Corrected); (b) Amend or rescind its small quantities protocol; (c) Act upon resolution GC(62)/RES/10 and the resolutions that the General Conference of the International Atomic Energy Agency has adopted since then;');
INSERT INTO paragraphs VALUES(26,1,25,'7','numbered',NULL,4133,4391,'Supports the Joint Comprehensive Plan of Action (JCPOA) of 14 July 2015, endorsed in Security Council resolution 2231 (2015) and printed in INFCIRC/887, and calls for the full use of the channels in paragraph 36 of the Plan of Action and in Annex IV thereto;');
INSERT INTO paragraphs VALUES(27,1,26,'8','numbered',NULL,4392,4593,'Requests the Secretary-General to tell it at its seventy-sixth session what has become of the present resolution and of resolution 74/63, and to keep what he has to say on the latter under 8,500 words;');
INSERT INTO paragraphs VALUES(28,1,27,'9','numbered',NULL,4594,4773,'Notes that an earlier text, tried out in a working group by 120 votes to 3, with 2 abstentions (120-3-2), left open what the Treaty requires of those who leave it under Article X;');
INSERT INTO paragraphs VALUES(29,1,28,'10','numbered',NULL,4774,4958,'Decides to include in the provisional agenda of its seventy-sixth session, under the item entitled “General and complete disarmament”, a sub-item on the Eleventh Review Conference.');
INSERT INTO paragraphs VALUES(30,1,29,'fn1','footnote',NULL,4959,4977,'Resolution S-10/2.');
CREATE TABLE instruments (
  id INTEGER PRIMARY KEY,
  identifier TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  symbol TEXT NOT NULL,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  in_catalogue INTEGER NOT NULL
) STRICT;
INSERT INTO instruments VALUES(1,'treaty:npt','treaty','INFCIRC/140','Nuclear Non-Proliferation Treaty','Treaty on the Non-Proliferation of Nuclear Weapons','1968-07-01',1);
INSERT INTO instruments VALUES(2,'A/RES/2373(XXII)','resolution','A/RES/2373(XXII)','A/RES/2373(XXII)','','',0);
INSERT INTO instruments VALUES(3,'A/RES/1(I)','resolution','A/RES/1(I)','A/RES/1(I)','','',0);
INSERT INTO instruments VALUES(4,'text:ssod-i-final-document','document','A/RES/S-10/2','Final Document of the Tenth Special Session','Final Document of the Tenth Special Session of the General Assembly','1978-06-30',1);
INSERT INTO instruments VALUES(5,'conf:npt-revcon-2020','conference','','2020 NPT Review Conference','2020 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons','2022-08-01',1);
INSERT INTO instruments VALUES(6,'text:npt-1995-outcome','document','NPT/CONF.1995/32(PartI)','1995 decisions and resolution','1995 Review and Extension Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons: decisions and resolution','1995-05-11',1);
INSERT INTO instruments VALUES(7,'conf:npt-revcon-1995','conference','','Review and Extension Conference','1995 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons','1995-04-17',1);
INSERT INTO instruments VALUES(8,'text:npt-2000-final-document','document','NPT/CONF.2000/28(PartsI-II)','2000 NPT Final Document','2000 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons: Final Document','2000-05-19',1);
INSERT INTO instruments VALUES(9,'conf:npt-revcon-2000','conference','','2000 NPT Review Conference','2000 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons','2000-04-24',1);
INSERT INTO instruments VALUES(10,'text:npt-2010-action-plan','document','NPT/CONF.2010/50(Vol.I)','2010 action plan','Conclusions and recommendations for follow-on actions (2010 action plan)','2010-05-28',1);
INSERT INTO instruments VALUES(11,'conf:npt-revcon-2010','conference','','2010 NPT Review Conference','2010 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons','2010-05-03',1);
INSERT INTO instruments VALUES(12,'S/RES/255(1968)','resolution','S/RES/255(1968)','S/RES/255(1968)','','',0);
INSERT INTO instruments VALUES(13,'S/RES/984(1995)','resolution','S/RES/984(1995)','S/RES/984(1995)','','',0);
INSERT INTO instruments VALUES(14,'S/RES/1887(2009)','resolution','S/RES/1887(2009)','S/RES/1887(2009)','','',0);
INSERT INTO instruments VALUES(15,'S/PRST/2018/1','document','S/PRST/2018/1','S/PRST/2018/1','','',0);
INSERT INTO instruments VALUES(16,'S/RES/1540(2004)','resolution','S/RES/1540(2004)','S/RES/1540(2004)','','',0);
INSERT INTO instruments VALUES(17,'A/HRC/RES/37/22','resolution','A/HRC/RES/37/22','A/HRC/RES/37/22','','',0);
INSERT INTO instruments VALUES(18,'A/HRC/RES/40/14','resolution','A/HRC/RES/40/14','A/HRC/RES/40/14','','',0);
INSERT INTO instruments VALUES(19,'A/RES/64/35','resolution','A/RES/64/35','A/RES/64/35','','',0);
INSERT INTO instruments VALUES(20,'A/DEC/73/546','document','A/DEC/73/546','A/DEC/73/546','','',0);
INSERT INTO instruments VALUES(21,'A/DEC/74/509','document','A/DEC/74/509','A/DEC/74/509','','',0);
INSERT INTO instruments VALUES(22,'conf:middle-east-zone-2019','conference','','2019 Conference on the Establishment of a Middle East Zone Free of Nuclear Weapons and Other Weapons of Mass Destruction','Conference on the Establishment of a Middle East Zone Free of Nuclear Weapons and Other Weapons of Mass Destruction, 2019 session','2019-11-18',1);
INSERT INTO instruments VALUES(23,'text:middle-east-zone-political-declaration-2019','document','','Political declaration of the Conference on the Establishment of a Middle East Zone Free of Nuclear Weapons and Other Weapons of Mass Destruction','Political declaration of the Conference on the Establishment of a Middle East Zone Free of Nuclear Weapons and Other Weapons of Mass Destruction','2019-11-22',1);
INSERT INTO instruments VALUES(24,'E/RES/1996/31','resolution','E/RES/1996/31','E/RES/1996/31','','',0);
INSERT INTO instruments VALUES(25,'text:agenda-2030','document','A/RES/70/1','2030 Agenda for Sustainable Development','Transforming our world: the 2030 Agenda for Sustainable Development','2015-09-25',1);
INSERT INTO instruments VALUES(26,'treaty:paris-agreement','treaty','','Paris Agreement','Paris Agreement','2015-12-12',1);
INSERT INTO instruments VALUES(27,'treaty:tpnw','treaty','A/CONF.229/2017/8','Treaty on the Prohibition of Nuclear Weapons','Treaty on the Prohibition of Nuclear Weapons','2017-07-07',1);
INSERT INTO instruments VALUES(28,'treaty:un-charter','treaty','','Charter of the United Nations','Charter of the United Nations','1945-06-26',1);
INSERT INTO instruments VALUES(29,'treaty:ctbt','treaty','A/50/1027','Comprehensive Nuclear-Test-Ban Treaty','Comprehensive Nuclear-Test-Ban Treaty','1996-09-10',1);
INSERT INTO instruments VALUES(30,'A/RES/50/245','resolution','A/RES/50/245','A/RES/50/245','','',0);
INSERT INTO instruments VALUES(31,'S/RES/2310(2016)','resolution','S/RES/2310(2016)','S/RES/2310(2016)','','',0);
INSERT INTO instruments VALUES(32,'treaty:inf','treaty','','Intermediate-Range Nuclear Forces Treaty','Treaty on the Elimination of Intermediate-Range and Shorter-Range Missiles','1987-12-08',1);
INSERT INTO instruments VALUES(33,'treaty:new-start','treaty','','New START','Treaty on Measures for the Further Reduction and Limitation of Strategic Offensive Arms','2010-04-08',1);
INSERT INTO instruments VALUES(34,'treaty:fmct','treaty','','Fissile material cut-off treaty','Fissile material cut-off treaty','',1);
INSERT INTO instruments VALUES(35,'text:shannon-report','document','CD/1299','Shannon report','Report of Ambassador Gerald E. Shannon of Canada on consultations on the most appropriate arrangement to negotiate a treaty banning the production of fissile material for nuclear weapons or other nuclear explosive devices','1995-03-24',1);
INSERT INTO instruments VALUES(36,'A/70/81','document','A/70/81','A/70/81','','',0);
INSERT INTO instruments VALUES(37,'A/73/159','document','A/73/159','A/73/159','','',0);
INSERT INTO instruments VALUES(38,'treaty:csa','treaty','INFCIRC/153','Comprehensive safeguards agreements','Comprehensive safeguards agreements','',1);
INSERT INTO instruments VALUES(39,'treaty:additional-protocol','treaty','INFCIRC/540','Additional protocols to safeguards agreements','Additional protocols to safeguards agreements','',1);
INSERT INTO instruments VALUES(40,'INFCIRC/540','infcirc','INFCIRC/540','Model Protocol Additional to the Agreement(s) between State(s) and the International Atomic Energy Agency for the Application of Safeguards','Model Protocol Additional to the Agreement(s) between State(s) and the International Atomic Energy Agency for the Application of Safeguards','1997-09',1);
INSERT INTO instruments VALUES(41,'treaty:small-quantities-protocol','treaty','','Small quantities protocols','Small quantities protocols','',1);
INSERT INTO instruments VALUES(42,'GC(62)/RES/10','document','GC(62)/RES/10','GC(62)/RES/10','','',0);
INSERT INTO instruments VALUES(43,'text:jcpoa','document','INFCIRC/887','Joint Comprehensive Plan of Action','Joint Comprehensive Plan of Action','2015-07-14',1);
INSERT INTO instruments VALUES(44,'S/RES/2231(2015)','resolution','S/RES/2231(2015)','S/RES/2231(2015)','','',0);
INSERT INTO instruments VALUES(45,'A/RES/74/63','resolution','A/RES/74/63','A/RES/74/63','','',0);
INSERT INTO instruments VALUES(46,'conf:npt-revcon-2026','conference','','2026 NPT Review Conference','2026 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons','2026-04-27',1);
INSERT INTO instruments VALUES(47,'text:npt-2010-final-document','document','NPT/CONF.2010/50(Vol.I)','2010 NPT Final Document','2010 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons: Final Document','2010-05-28',1);
INSERT INTO instruments VALUES(48,'treaty:sort','treaty','','Moscow Treaty','Treaty on Strategic Offensive Reductions','2002-05-24',1);
CREATE TABLE provisions (
  id INTEGER PRIMARY KEY,
  instrument INTEGER NOT NULL REFERENCES instruments ON DELETE CASCADE,
  pinpoint TEXT NOT NULL,
  UNIQUE (instrument, pinpoint)
) STRICT;
INSERT INTO provisions VALUES(1,4,'para_50');
INSERT INTO provisions VALUES(2,10,'sect_1');
INSERT INTO provisions VALUES(3,10,'sect_4');
INSERT INTO provisions VALUES(4,16,'para_5');
INSERT INTO provisions VALUES(5,16,'para_2');
INSERT INTO provisions VALUES(6,16,'para_3');
INSERT INTO provisions VALUES(7,28,'art_11');
INSERT INTO provisions VALUES(8,1,'art_6');
INSERT INTO provisions VALUES(9,1,'art_1');
INSERT INTO provisions VALUES(10,1,'art_2');
INSERT INTO provisions VALUES(11,29,'annex_2');
INSERT INTO provisions VALUES(12,43,'para_36');
INSERT INTO provisions VALUES(13,43,'annex_4');
INSERT INTO provisions VALUES(14,1,'art_10');
CREATE TABLE relations (
  instrument INTEGER NOT NULL REFERENCES instruments ON DELETE CASCADE,
  relation TEXT NOT NULL,
  other INTEGER NOT NULL REFERENCES instruments ON DELETE CASCADE,
  PRIMARY KEY (instrument, relation, other)
) STRICT, WITHOUT ROWID;
INSERT INTO relations VALUES(6,'adopted_at',7);
INSERT INTO relations VALUES(8,'adopted_at',9);
INSERT INTO relations VALUES(10,'adopted_at',11);
INSERT INTO relations VALUES(23,'adopted_at',22);
INSERT INTO relations VALUES(39,'protocol_to',38);
INSERT INTO relations VALUES(41,'protocol_to',38);
INSERT INTO relations VALUES(10,'part_of',47);
INSERT INTO relations VALUES(33,'supersedes',48);
CREATE TABLE citations (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  paragraph INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('resolved', 'ambiguous', 'unresolved')),
  instrument INTEGER REFERENCES instruments,
  provision INTEGER REFERENCES provisions,
  target TEXT NOT NULL,
  pinpoint TEXT NOT NULL,
  kind TEXT NOT NULL,
  symbol TEXT NOT NULL,
  surface TEXT NOT NULL,
  via TEXT NOT NULL,
  verb TEXT NOT NULL,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  words_begin INTEGER NOT NULL,
  words_end INTEGER NOT NULL,
  rule TEXT NOT NULL,
  resolution_rule TEXT NOT NULL,
  candidates TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
INSERT INTO citations VALUES(1,1,0,6,'resolved',1,NULL,'treaty:npt','','treaty','INFCIRC/140','Treaty on the Non-Proliferation of Nuclear Weapons','explicit','',179,229,179,229,'name','name','','');
INSERT INTO citations VALUES(2,1,1,8,'resolved',2,NULL,'A/RES/2373(XXII)','','resolution','','resolution 2373 (XXII) of 12 June 1968','explicit','recall',304,342,304,342,'resolution-numbered','speaking_body','','');
INSERT INTO citations VALUES(3,1,2,8,'resolved',1,NULL,'treaty:npt','','treaty','INFCIRC/140','Treaty on the Non-Proliferation of Nuclear Weapons','explicit','recall',370,420,370,420,'name','name','','');
INSERT INTO citations VALUES(4,1,3,8,'resolved',1,NULL,'treaty:npt','','treaty','INFCIRC/140','the Treaty','anaphora','note',438,448,438,448,'the-instrument','last_of_kind_in_paragraph','','');
INSERT INTO citations VALUES(5,1,4,9,'resolved',3,NULL,'A/RES/1(I)','','resolution','','resolution 1 (I) of 24 January 1946','explicit','recall',516,551,516,551,'resolution-numbered','speaking_body','','');
INSERT INTO citations VALUES(6,1,5,9,'resolved',4,1,'text:ssod-i-final-document','para_50','document','A/RES/S-10/2','paragraph 50 of the Final Document of the Tenth Special Session of the General Assembly','explicit','recall',573,660,573,660,'provision','name','','');
INSERT INTO citations VALUES(7,1,6,10,'resolved',5,NULL,'conf:npt-revcon-2020','','conference','','2020 Review Conference of the Parties','explicit','regret',692,729,692,729,'name','name_and_date','','');
INSERT INTO citations VALUES(8,1,7,10,'resolved',1,NULL,'treaty:npt','','treaty','INFCIRC/140','the Treaty','anaphora','regret',733,743,733,743,'the-instrument','main_subject','','');
INSERT INTO citations VALUES(9,1,8,11,'resolved',6,NULL,'text:npt-1995-outcome','','document','NPT/CONF.1995/32(PartI)','decisions and the resolution','explicit','reaffirm',930,958,930,958,'name','name_and_owner','','');
INSERT INTO citations VALUES(10,1,9,11,'resolved',7,NULL,'conf:npt-revcon-1995','','conference','','1995 Review and Extension Conference','explicit','reaffirm',966,1002,966,1002,'name','name','','');
INSERT INTO citations VALUES(11,1,10,11,'resolved',8,NULL,'text:npt-2000-final-document','','document','NPT/CONF.2000/28(PartsI-II)','Final Document','explicit','reaffirm',1008,1022,1008,1022,'name','name_and_owner','','');
INSERT INTO citations VALUES(12,1,11,11,'resolved',9,NULL,'conf:npt-revcon-2000','','conference','','2000 Review Conference','explicit','reaffirm',1030,1052,1030,1052,'name','name_and_date','','');
INSERT INTO citations VALUES(13,1,12,11,'resolved',10,2,'text:npt-2010-action-plan','sect_1','document','NPT/CONF.2010/50(Vol.I)','section I of the conclusions and recommendations for follow-on actions','explicit','reaffirm',1058,1128,1058,1128,'provision','name','','');
INSERT INTO citations VALUES(14,1,13,11,'resolved',11,NULL,'conf:npt-revcon-2010','','conference','','2010 Review Conference','explicit','reaffirm',1136,1158,1136,1158,'name','name_and_date','','');
INSERT INTO citations VALUES(15,1,14,11,'resolved',10,3,'text:npt-2010-action-plan','sect_4','document','NPT/CONF.2010/50(Vol.I)','section IV thereof','anaphora','reaffirm',1171,1189,1171,1189,'provision','text_cited_just_before','','');
INSERT INTO citations VALUES(16,1,15,12,'resolved',12,NULL,'S/RES/255(1968)','','resolution','','Security Council resolutions 255 (1968)','explicit','recall',1221,1260,1221,1260,'resolution-numbered','body_beside_it','','');
INSERT INTO citations VALUES(17,1,16,12,'resolved',13,NULL,'S/RES/984(1995)','','resolution','','984 (1995)','explicit','recall',1262,1272,1262,1272,'resolution-numbered','body_beside_it','','');
INSERT INTO citations VALUES(18,1,17,12,'resolved',14,NULL,'S/RES/1887(2009)','','resolution','','1887 (2009)','explicit','recall',1277,1288,1277,1288,'resolution-numbered','body_beside_it','','');
INSERT INTO citations VALUES(19,1,18,12,'resolved',15,NULL,'S/PRST/2018/1','','document','','S/PRST/2018/1','explicit','recall',1360,1373,1360,1373,'symbol','symbol','','');
INSERT INTO citations VALUES(20,1,19,13,'resolved',16,4,'S/RES/1540(2004)','para_5','resolution','','paragraph 5 of resolution 1540 (2004)','explicit','bear_in_mind',1392,1429,1392,1429,'provision','form_of_number','','');
INSERT INTO citations VALUES(21,1,20,13,'resolved',16,5,'S/RES/1540(2004)','para_2','resolution','','2','anaphora','bear_in_mind',1445,1446,1445,1446,'provision','last_of_kind_in_paragraph','','');
INSERT INTO citations VALUES(22,1,21,13,'resolved',16,6,'S/RES/1540(2004)','para_3','resolution','','3 of that resolution','anaphora','bear_in_mind',1451,1471,1451,1471,'provision','last_of_kind_in_paragraph','','');
INSERT INTO citations VALUES(23,1,22,14,'resolved',17,NULL,'A/HRC/RES/37/22','','resolution','','Human Rights Council resolution 37/22 of 23 March 2018','explicit','recall',1532,1586,1532,1586,'resolution-numbered','body_beside_it','','');
INSERT INTO citations VALUES(24,1,23,14,'resolved',18,NULL,'A/HRC/RES/40/14','','resolution','','Council resolution 40/14 of 22 March 2019','explicit','recall',1633,1674,1633,1674,'resolution-numbered','body_beside_it','','');
INSERT INTO citations VALUES(25,1,24,14,'resolved',19,NULL,'A/RES/64/35','','resolution','','resolution 64/35 of 2 December 2009','explicit','recall',1718,1753,1718,1753,'resolution-numbered','speaking_body','','');
INSERT INTO citations VALUES(26,1,25,15,'resolved',20,NULL,'A/DEC/73/546','','document','','decision 73/546 of 22 December 2018','explicit','recall',1859,1894,1859,1894,'resolution-numbered','speaking_body','','');
INSERT INTO citations VALUES(27,1,26,15,'resolved',21,NULL,'A/DEC/74/509','','document','','General Assembly decision 74/509','explicit','recall',1899,1931,1899,1931,'resolution-numbered','body_beside_it','','');
INSERT INTO citations VALUES(28,1,27,15,'resolved',22,NULL,'conf:middle-east-zone-2019','','conference','','first session, in November 2019, of the Conference on the Establishment of a Middle East Zone Free of Nuclear Weapons and Other Weapons of Mass Destruction','explicit','welcome',1951,2106,1951,2106,'name','name_and_date','','');
INSERT INTO citations VALUES(29,1,28,15,'resolved',23,NULL,'text:middle-east-zone-political-declaration-2019','','document','','political declaration','explicit','welcome',2126,2147,2126,2147,'name','short_name_in_context','','');
INSERT INTO citations VALUES(30,1,29,15,'resolved',22,NULL,'conf:middle-east-zone-2019','','conference','','the Conference','anaphora','welcome',2153,2167,2153,2167,'the-text','last_conference','','');
INSERT INTO citations VALUES(31,1,30,16,'resolved',24,NULL,'E/RES/1996/31','','resolution','','Economic and Social Council resolution 1996/31 of 25 July 1996','explicit','note',2190,2252,2190,2252,'resolution-numbered','body_beside_it','','');
INSERT INTO citations VALUES(32,1,31,17,'resolved',25,NULL,'text:agenda-2030','','document','A/RES/70/1','2030 Agenda for Sustainable Development','explicit','',2402,2441,2402,2441,'name','name','','');
INSERT INTO citations VALUES(33,1,32,17,'resolved',25,NULL,'text:agenda-2030','','document','A/RES/70/1','A/RES/70/1','explicit','',2443,2453,2443,2453,'symbol-resolution','symbol','','');
INSERT INTO citations VALUES(34,1,33,17,'resolved',26,NULL,'treaty:paris-agreement','','treaty','','Paris Agreement','explicit','',2463,2478,2463,2478,'name','name','','');
INSERT INTO citations VALUES(35,1,34,18,'resolved',27,NULL,'treaty:tpnw','','treaty','A/CONF.229/2017/8','Treaty on the Prohibition of Nuclear Weapons','explicit','bear_in_mind',2551,2595,2551,2595,'name','name','','');
INSERT INTO citations VALUES(36,1,35,18,'resolved',27,NULL,'treaty:tpnw','','treaty','A/CONF.229/2017/8','that Treaty','anaphora','bear_in_mind',2685,2696,2685,2696,'that-instrument','last_of_kind_in_paragraph','','');
INSERT INTO citations VALUES(37,1,36,19,'resolved',28,7,'treaty:un-charter','art_11','treaty','','Article 11 of the Charter of the United Nations','explicit','guide',2739,2786,2739,2786,'provision','name','','');
INSERT INTO citations VALUES(38,1,37,20,'resolved',5,NULL,'conf:npt-revcon-2020','','conference','','Review Conference','anaphora','decide',2884,2901,2881,2898,'name','own_review_cycle','','');
INSERT INTO citations VALUES(39,1,38,21,'resolved',1,8,'treaty:npt','art_6','treaty','INFCIRC/140','Article VI of the Treaty on the Non-Proliferation of Nuclear Weapons','explicit','reaffirm',2940,3008,2934,3002,'provision','name','','');
INSERT INTO citations VALUES(40,1,39,21,'resolved',1,9,'treaty:npt','art_1','treaty','INFCIRC/140','I','anaphora','reaffirm',3062,3063,3056,3057,'provision','main_subject','','');
INSERT INTO citations VALUES(41,1,40,21,'resolved',1,10,'treaty:npt','art_2','treaty','INFCIRC/140','II','anaphora','reaffirm',3068,3070,3062,3064,'provision','main_subject','','');
INSERT INTO citations VALUES(42,1,41,22,'resolved',29,NULL,'treaty:ctbt','','treaty','A/50/1027','Comprehensive Nuclear-Test-Ban Treaty','explicit','call_upon',3135,3172,3126,3163,'name','name','','');
INSERT INTO citations VALUES(43,1,42,22,'resolved',30,NULL,'A/RES/50/245','','resolution','','resolution 50/245','explicit','call_upon',3206,3223,3197,3214,'resolution-numbered','speaking_body','','');
INSERT INTO citations VALUES(44,1,43,22,'resolved',31,NULL,'S/RES/2310(2016)','','resolution','','Security Council resolution 2310 (2016)','explicit','call_upon',3245,3284,3236,3275,'resolution-numbered','body_beside_it','','');
INSERT INTO citations VALUES(45,1,44,22,'resolved',29,11,'treaty:ctbt','annex_2','treaty','A/50/1027','Annex 2 to the Treaty','anaphora','urge',3336,3357,3327,3348,'provision','last_of_kind_in_paragraph','','');
INSERT INTO citations VALUES(46,1,45,23,'resolved',32,NULL,'treaty:inf','','treaty','','INF Treaty','explicit','regret',3392,3402,3380,3390,'name','name','','');
INSERT INTO citations VALUES(47,1,46,23,'resolved',33,NULL,'treaty:new-start','','treaty','','New START Treaty','explicit','urge',3470,3486,3458,3474,'name','name','','');
INSERT INTO citations VALUES(48,1,47,23,'resolved',33,NULL,'treaty:new-start','','treaty','','that Treaty','anaphora','urge',3497,3508,3485,3496,'that-instrument','last_of_kind_in_paragraph','','');
INSERT INTO citations VALUES(49,1,48,24,'resolved',34,NULL,'treaty:fmct','','treaty','','treaty banning the production of fissile material for nuclear weapons','explicit','invite',3613,3682,3598,3667,'name','name','','');
INSERT INTO citations VALUES(50,1,49,24,'resolved',35,NULL,'text:shannon-report','','document','CD/1299','CD/1299','explicit','invite',3700,3707,3685,3692,'symbol','symbol','','');
INSERT INTO citations VALUES(51,1,50,24,'resolved',36,NULL,'A/70/81','','document','','A/70/81','explicit','invite',3752,3759,3737,3744,'symbol','symbol','','');
INSERT INTO citations VALUES(52,1,51,24,'resolved',37,NULL,'A/73/159','','document','','A/73/159','explicit','invite',3764,3772,3749,3757,'symbol','symbol','','');
INSERT INTO citations VALUES(53,1,52,25,'resolved',38,NULL,'treaty:csa','','treaty','INFCIRC/153','comprehensive safeguards agreement','explicit','invite',3851,3885,3833,3867,'name','name','','');
INSERT INTO citations VALUES(54,1,53,25,'resolved',39,NULL,'treaty:additional-protocol','','treaty','INFCIRC/540','additional protocol','explicit','invite',3893,3912,3875,3894,'name','name','','');
INSERT INTO citations VALUES(55,1,54,25,'resolved',40,NULL,'INFCIRC/540','','infcirc','INFCIRC/540','INFCIRC/540 (Corrected)','explicit','invite',3922,3945,3904,3927,'infcirc','symbol','','');
INSERT INTO citations VALUES(56,1,55,25,'resolved',41,NULL,'treaty:small-quantities-protocol','','treaty','','small quantities protocol','explicit','',3972,3997,3954,3979,'name','name','','');
INSERT INTO citations VALUES(57,1,56,25,'resolved',42,NULL,'GC(62)/RES/10','','document','','GC(62)/RES/10','explicit','',4023,4036,4005,4018,'iaea-general-conference','symbol','','');
INSERT INTO citations VALUES(58,1,57,26,'resolved',43,NULL,'text:jcpoa','','document','INFCIRC/887','Joint Comprehensive Plan of Action (JCPOA)','explicit','support',4167,4209,4146,4188,'name','name','','');
INSERT INTO citations VALUES(59,1,58,26,'resolved',44,NULL,'S/RES/2231(2015)','','resolution','','Security Council resolution 2231 (2015)','explicit','support',4239,4278,4218,4257,'resolution-numbered','body_beside_it','','');
INSERT INTO citations VALUES(60,1,59,26,'resolved',43,NULL,'text:jcpoa','','document','INFCIRC/887','INFCIRC/887','explicit','support',4294,4305,4273,4284,'infcirc','symbol','','');
INSERT INTO citations VALUES(61,1,60,26,'resolved',43,12,'text:jcpoa','para_36','document','INFCIRC/887','paragraph 36 of the Plan of Action','anaphora','call_upon',4353,4387,4332,4366,'provision','last_of_name_in_paragraph','','');
INSERT INTO citations VALUES(62,1,61,26,'resolved',43,13,'text:jcpoa','annex_4','document','INFCIRC/887','Annex IV','anaphora','call_upon',4395,4403,4374,4382,'provision','last_of_name_in_paragraph','','');
INSERT INTO citations VALUES(63,1,62,27,'resolved',45,NULL,'A/RES/74/63','','resolution','','resolution 74/63','explicit','request',4536,4552,4512,4528,'resolution-numbered','speaking_body','','');
INSERT INTO citations VALUES(64,1,63,28,'resolved',1,NULL,'treaty:npt','','treaty','INFCIRC/140','the Treaty','anaphora','note',4742,4752,4715,4725,'the-instrument','main_subject','','');
INSERT INTO citations VALUES(65,1,64,28,'resolved',1,14,'treaty:npt','art_10','treaty','INFCIRC/140','Article X','anaphora','note',4790,4799,4763,4772,'provision','main_subject','','');
INSERT INTO citations VALUES(66,1,65,29,'resolved',46,NULL,'conf:npt-revcon-2026','','conference','','Eleventh Review Conference','explicit','decide',4962,4988,4931,4957,'name','name_and_date','','');
INSERT INTO citations VALUES(67,1,66,30,'resolved',4,NULL,'text:ssod-i-final-document','','document','A/RES/S-10/2','Resolution S-10/2','explicit','',5006,5023,4959,4976,'resolution-numbered','speaking_body','','');
CREATE TABLE corrections (
  file ANY PRIMARY KEY NOT NULL,
  symbol TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  organ TEXT NOT NULL,
  language TEXT NOT NULL,
  same_work_as ANY NOT NULL,
  not_a_document INTEGER NOT NULL,
  imported_from ANY NOT NULL,
  line INTEGER NOT NULL
) STRICT;
CREATE TABLE tags (
  file ANY NOT NULL REFERENCES corrections ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (file, tag)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE paragraph_words USING fts5(
  words, stems, content = '', tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* C*'"
);
CREATE TABLE word_rules (fingerprint TEXT NOT NULL) STRICT;
INSERT INTO word_rules VALUES('of a program whose words are made anew, so that none need to be written down here');
CREATE TABLE printed_texts (
  item INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT;
INSERT INTO printed_texts VALUES(1,X'28b52ffd64ae124d4a00da71281438406b9c03c330cc843bc7182f7e153576d5418d246525990852a146492280719dc2581cc683b9305019bfdafff6d372ed828f9e51dc841b312a01310132015be77212726df567dcf7ae13bcbe187786227fbdb39e12d0050c9b84faacdd36993d6f0567b54342e507314932dbd43beaba7df487e5c7d7134d22162a3fae1c6b44462a46521da14ed5546566b92248c95ade58f2cb7edfb599a5ebafd9677374edc5abfdcbcc7a59971f4e46958985ca652e222baaa1d13468c04808055265fc07a15a4b01451fc8d13646cc661550ecf0fb5d2d9febec5ff749cdacc3b5679feb795033726fba0cd275a1c549a82ff660fb84835b823b3fafeb1531aed5be65b7cfb39e9b7d76f86dbb069e831dd7f331f52b05c47dfd4d629d1bd74e20f77a712df400f4bc9a6aaef15db9bf70d3daca8b35a1faf212c8083251a9edbfd48bb7838176ff9fa675263ffa8380b85f8c1b337bec618ecff37a7603592c8f03928422518f8c84096021dbe9cf88f38feb90312a82c43a415ebceb10b9dc0e52b3f820473f3e785a226a0b6e279122d52422912094f4cdde398c75b55cb8f56eb9ad69ae6bc6fd17f3e37e5eb0393beb72635bfc3cdc96c597a3adb50e5941a4c82479fd822fb32c558492a648f4e0e344df2db186ca41d80a05a9aa4aa240327ed67914c9aa7105b86b0bef6eb5ce326a96be17731941aa8c8dc8149150f9b4e4e7ba03a0a8414952c5866242da302a5462ed131f4ecc6d58a6a96224a552a11a124ba462c9a8c14889a4ca089fc5dc3fe7acdd7cd4875c785d0f4184f5fa82a809e17619a9a9d2e476740d616319d73968715b1a6be3344d55c4fb170f128b858acfda4bf38761ba16eb470e17f3b7b52e36fb4dee8dcb6bd73b9a97661959a8a9aa44146aaa32fa78fffac4b5cc0ab78c0a9f6f98a454d7f2068d2d67b3bf820253b1c96e25ba7bcb47aec361927735b5202434bfde8940977ff9c1b2bfca8b65c624d61d7efc54cb3a1de71a138a8254c95d5fac594a22953449d29b23eb00c7c7ad70ac275bdff6fd053bdbb808a166f201812e6f73351a4dc6e5f7acae1ae7cd41c8e68c5db38566413e2ae8722df7f6b1bb2b3facd9e167a19f711d42cd625cdff67a0f0a9278acc035cb50542eb4de3b263f9cc711c8fe829bc57cec5d545555fdfcbc09e1eb288ff3b2f609c861173f0450d4256f31bbe6cf726b9d45544cc6e73ad1a0a489226d1e28240c23b786eb59875cc8517efa91dba437961364aa7223d7cf8adc1928fafca6ed05b9ee52eb760b4b39d19f66566a9d755184c7daf14ea8ecebe98e839be10409192616c845a4a4a220d2c462a17a633dadb9ad87687d7feb4b1542b57a0b0d0d0d0d0d001aa047254d94639314790103f4007a64d0a1195590908182840c792d7c4ffbb61707ad89822e0dd6a3eb8f83b0de3db630a346e58038a68a6264e4fdc881647b72aaa8fc703afadcf3cfe82ff6d3f741d74dd66f897c58a04bbcbcbb9c26495479851ab37fb75d8bec874ca4088573f1e23fc7c7f5d7372e076129f251812efdfc26109859914b08398c52a93c3fdf2414a4e2e71d492298041399084662144e3cbf8ed8b84d3e28d085e3c7fa747cf9e13109953513d5a8268c0c81b730d9b018d08583a045cb3b31d9e030a04be3dab7d6bd33528642938190d0c0b6faa15e97266b5eecca7516d3a803b2a10c48407f76bcf29b1f261f13e8d2b048280942913054459a28f1bd37dfed62e1b3582a4a72c8bca81cf67d7d313eec6adf58399ffabe3bcbe990dc1ed6e443025da86aaa9cb3107153b81e81cda82121634a191a1991244932cc01210408824014ca5ace07124075318833c69088884892a452d9d90c0c82783385c596ef7ff521c6f9f98b3b5f259b2e0d713d7cb18b4bc1b396ea1f2d867aa85fba527da8140dbaaeff0e953270bdf08b3d93e63d25f120bb2bc076da96c0b679c09901e4a5f29a225303065047c231de58d8e110e3cef4c98c39246f198f9589522bb49500aa57060f3bc8ffa66a110b01d5fe5565fa5d3e209b4515fe6f849a3663443f0f2f3e885b05a39944cc043c65fc3db51c7c2837a9848fde9069e27728d2c889ed356bdffa6e45bf311dd96921aabc1250fb4b174439d6e5b7ca2019456a88a03e5c5c9fd3dcca1451d7dd0a9144ebf6be7be96bc5d1ad654ac0420f184af54e2e1a238a68e47cc52e40e68d6d11b4ce26a87d60204e88493d7d57664de9e458f14d3876826898700bc66d2bc89e19546b2d184c2b337ae76485b8d71852901dda7918b303af07a438ae3b87e284103993ffc3495cbaf9a81948201c25c8c819eb5e8a91ed1cee06fc52ee62ee4298ce9be1f414f39d9e00dae5bf2870a25dab1deda2e57b6644d68b67bd8c7cc8f539b2f00235ac66174d83416a77f62a262caa8ed53bd2d92ea9ac38e01819548e62e155bd07a281f94b2a0716653f3f6a8526c1faa6320c469e33d412474b7fc44d5e24bba080295ebd55874304223fa090bfb39c0a99eb848a7bb5a2cd7916238f83c15cf4e8c5ba8d2c1a264136788bda348f15cec41e02cfbc5f492101b52ba535111082d53e4f0120d6c9ed349a20bb262c29cccc6c79a03cb66d2f0b2a1d108471ac5294411523e9c7b02b1737283674d085661e3b745a073c63b56a3324222635d027e8212e37b53a1aa320287070940f0c13ad40c687c5d617f3a2804b8ee1d4c800dafb11428704a48f38d9a4d5cda969e51a09f0d09ef94f881718dd87460d1aca9b26ffd97750bdf32342f5780618442a8471d00c0df29dd0243a35cd5b2629c7f9c6eb2b5ce2fac9976e6edd8968e2e38e56e6a00e9a62c5b6452dc2fdabd5e4c50d34234913e36fb88204802ab5f77371d5297fc07741424f50499b8db2c4536748da025562398598d86efca291ba519a654ed5c7e123910b4102c60d6011784342db23b1cfdf8eec5009ac78143ec65d080d7df98ecf85d3c195d901f7f52adce2c237c83d7b9644a0da3168002c4e48542cdb30056c2ade9cbc2174ff4395aba6ffd02c7fd91be42fb14e3685deb2d7e8df3a6681aa99f1d9f824fb18be636d994163665bec812f56b0c7a32718597227c932990c57abede38a55f4c343457f6c4c4798c53c4f7415c0ee906785f20a145c0cc510ba03b40c59904c92b8dd1c2f29f995f66c6ccfc2716f3c5fb2b693b1325e006e401c8d0b2a2d2384d52a7c689093d137a7128c4fd61d72f022b8282593fbef5128702c04d338260a4caf538cd54e8bb0c6a32eca40e47ff9a62071356e2834270bf1df9ed7d285c53c7146d300a9bab2028b14813368d5f7ff801558151089d5cd');
CREATE TABLE records (
  document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT;
INSERT INTO records VALUES(1,X'28b52ffd64e21acd5e009a8da01e55801655e7c68bd15ffcfc4d9f35515a3cfdfcf01e34777d016c3a94829222e1ee1a22039328ed338854c64a7ccfa24a37da09d475214719b991d49ec1deefd9efee7e85631ccba890244912c7b16387e75b51db3b05ca01cc01d301fad6f955577ac6bc75779e5311ef3a0a779d4342d18f50f423344120260864f4ffdf0be1f4cf4d97d3062eeef1130e6ffcc35bb3b852d58be23d4203aa4003aa2083cd4a8bf33ac39aa5b534ff2d9b4d01056c5c319739f6e0f08cb4d4e831efe69037bf1ee6d7c3245fe558e3b1d572746ca6efbd2ca387223591094d115fe69ce8bf17664678b204ffeb2103e467df7f3cc490f0b2efc1082c8f8f7d0f4af1a2c2c3beff8e68e9e1cfef3f135876fceb7b7003151ceffafedb81c2c49bdf7f11b092f8f2fb64b04a78970dab25ded4c0c4872fbf1d54133c59aea20f140285c2cf60300179d905a1111f13a114c3c356f003491861f0a715221cfc4b87688a77ade0f70101ea7873053f1658c1972b083ef05df0b01d08bec8fdb903c1f2f5af1d0896b878d70e0459a837772078fa2f7720cc975e4412895ef4212eb2149d31f0eac0e7ba9c768c79b6af7ad7d320217bed4eb7eabdeb1603a5eab53cebdec535ecbe5845579dbb712e55f5de11b3d6c9da0af58bb74f4e5bce31aa77cf06e114086f8b77ddea72dac3b88007320667b318068c676c2c63d446daa9dbe8313216b34efbaa6a8eb7d87377e344d224cd91afbdadd191ef7a77eb5e7c51c49002054164b003021f4298af9344fff084f8c829fce114fe30ca4ad21c7d7a7876c69e93a914c4540a624dffad19499a363199ac4c852528c21214ad73f692cdc2ff96cd4b36ebe90de3528e7f6ea89a520e35a51cec799a96ab299a575db3423ddd2b8a7b6afe5b36e7d95362faff448fb7cee19f5be72b03371cee297a433129656052ca20a7f1a661f21a42210d95659843d29143d2c16dd6629056559db35be72cbfb88c793c8de2bdaa68d6a82da7658ba16a1a36e43992256996b78e623e92afda13d12b92e54a784221dd4021dd40f947a14643a8d110aa65b389362e33c7962749d27409435c8c747031d221e36e03c7c57fb8710ed228de4e73b98b37c965a4c365a40397afe528c6b9b46c36a66b8c91a383406df4d9d14979ccd3685fb578ce66a5d87b9915761433f0b3f25b4e2f8f24141922141922e471bfb81b2edfdba9e3adc37b6446c4c78c880f8ed3beef0e4633de3897758dc7cebc98350a84b798cb1a3d29fdbfe85320bd7ba51a2132d408914148fde161ce6956bd1b673c00e7b8c7aa374571afc7ee7ac63e3736873c6d0d73244bb187843c6f2354e344f5e63427a6224e732ea3dbc09d85241322814c8804b0d7acb442fbaef9ceb02fd3c69632366548fabb6fef96d31b2ea70ddc72015fcad0974285ed2b6f50a8b841c1c246e3062672a2a242e86ddf72904ee146542835a8507050ad302e5d752223abc7c8eac1756c4ea02c2d56d1b46fdaf86579ebfb8e6cdcf7dda1625e552625a69320a693202618ab2a60acaa487fd29dde3b3064636c669a34d507e55e37a94a562094ac40a0d99d927f8cb7ee8a3cddb78792527db8c211ae70886a4c90a83141a2a7550c846f2c567f6e4e6fe76b0fcdd69423197bd2459aa2eeca48a5feff0b40952300550ed84c5d67d8d3d43d68cad359a33801fc97ae11369b9538a792ff2fe4d112122ad5042ad544d6e82da7b7bef58eb358a91e58a91e2c6b5f15c53851bd68da5355f748948a83469f072520e01bcbf93dc0e634de75042c2e63bc732cce7a01dbf9c5b107d8bbe3a9fa733bc781312b81b48ecda985c16de73bcd7d1efccf4ad21471d60f889d5f2c6215874b792c16e584453961ff67e439be44a81b645037c84a2bf30f7b9da32b36d6706e461a09eaf443e6f4c36214dfd8d335be60a616c9112d92236666ebff558ee40b66c20266c2c2eed07d0fb02ed3f2bed3a53c365fde4a00ecdf34c798abc643c0482b399d984e38319dd0efaebb4edef57d9f89c767e2617e6ff2b6cea17039e5ed8b7f4866c2a19970a8f5b2337fde465a2f32ff7f23a121e27b154d11aa9a1c3caa677961a1b98185060920ace2b0fcc35c4a331e94667e2850225f25598eb4b870229cb9d1c2f1ea00dea3944c0829991752ff2ed8f88ab190623420c59c40c3467ac5b47822260602982b262693b94c2d5630b5d0a1c65e51d3c282d659baccb37499bd958f5e58165ed81d5a3404766a336c68f9aa3bb6e754cf781193c9740f65205c1175e2c5374df913003c4e00b8d0326136b5014e2a2b3040560090c0da954f7bbeab03a2aa5e1eb72aff0fa23b4573391da5c0d0900203440b873b8af7d6351b9bb282d9b18269c1aec8d7a96a5477bd7ba27a71b82b834525e6c58a18181c96e3f65d753877391ae33aff725485f4c283f4e2e37f7696a32b36d2482f1d8c5e48f82f65b451cac84589918b14b399598e37b5d1f7ad7b788b59e77c777c95d253a09c8ee0b8e4c071f920c866f5a61bf7cbb3584d394f73e88ad3bb97f3fdb138bc9c29c5d4f281a9a584544b04a9961c3e3c349f1e1b847552ff7ddfcec5209c4261f111b2d090a3630bff733945d1ed3584b592058b8502ddad69692cf36603e77c47352b22d4aca0d082951656962e93a55209a25ab96155ffe7cb1cc99395756fbd9566547ecca8cc90af0062e7d847c4403bbc7b3c5d9b8999643992e7482b7dffe9a88905a65001a66061b3816681bba8f13066107266444444922449638104c420641d74920f12802325c85224a61022c690322222222222050529483306f460aac92a0378dc756c2ddc7d5d0532bb67e1fb462a4b31c5245a672bd8c0d0ebe4ff0c096cf1e0680d09cbfa92c601fa2d2362ee0faa6107f201e2957183df42cb0fe7aa985583d25ac926fe5b20dbbd5125516866b759e828a91e32be23d95904c6797736bc0e72a5feba6386bb1879008abfc55a6867e61d14fd718dbea70e1984268374eff24248b99de629bf18364b69bb34dea21ad2088515ca7aa319c1c7550db44f859c2a7946032c785fd6328056944361bf75baa8737c7b0337c09ab8ab828da8c1f53469dec7060825f83a9e2e66083b761314f0816e5c86e89119ab933b81a9bf6de2048579f146b7f3c6e77c8b77fa6e90dde110dc0e05bda0dea2d279023443747cd06fefcf88c5120688087284682ef8981b80f40e0ee30e111fc10926fe432bc0c37c134fcdb2519a5b6a199533f00ab6cf79c4d94532b4f8b95c4f12814397b7483861daa561bf5172eedc88ca619aa07a4e2ec39bb4e447596eeee7f1a63a0e3250b55f18953d6282f2ad880e3412ffc5a3b4ee5ef4d0a6f19f98cb54cd0d2b444f623e62b7301c585417d99a938acab9ebd719ef446f108f09294570e87c168185ea6247c40da351eeb312d747dec97473e5e75b91255bcb59a2ea96e14337e987485624af64ff77b62f097d0c1e7b8e63315daa8fbed451b5c967b030c1d8c1c38970d653ce01a44284adc306889c9ff2a87e8d112aa0b40fb8535e0a4df42345d9fb4be95ada8d418eda30cf349e10898564790582213197199aed8a07a0825f10acdd52cd3ab481bc7eb0c0070a70ff9a8230937f23d451d29e46a67dd5212694e39b9953156116998a6856621cdb194b4c2d45c4f3a0d3315d7cee9d8566430c296445a98c2feb515be59d2cf878f3102c3336cd0cb310fdf3aaa2404788e0d1a2be4c60a4a9d7cdaccd42fdd294494acd9d1b9f2b7a8cb02b3c0cb68fe477fb0a4d359a6d4b61de96bc6a1a32b5055298377ab0f317112e46dae658d76c5de925243f318593ebb8265993b88d5be519190c16f2d2e2d0da5f309eb9b24bf51de8bcca3196adca916fccf24c8a107a11b37124f5385168b2d8e760330bfdc06a89dee210b03c5adadf1637c03205cbc80051954a5974097f4b7ab7afa97e4ea11768e509d63b12a8a3a572ebd69d8c2245b49a064568ab3069186c7ab144b067e84e7674a4d944222dc2275cf416e1b6105c479216ed258e65bffde3ab0ab87229467ac868b0da10864e4d0bac096d8a3260785a45dbc4d60b4ac7d3f2946f1da065a101740e111e08de22737ef47e94da3d2a757c46018a6c241decdf4531576c083a86941b189319f95a4229cbff3afd5a4d0d2e10436a6dcadb0b673667af13b747f36989812672a346c93a7b21379cd1dd33c7a1c773c9381c15459f0a785ec5608de0830825b3fd43b8591c3609729dd8c5');
CREATE INDEX documents_by_symbol ON documents (symbol);
CREATE INDEX documents_by_counted ON documents (counted);
CREATE INDEX relations_by_other ON relations (other);
CREATE INDEX citations_by_document ON citations (document, ordinal);
CREATE INDEX citations_by_paragraph ON citations (paragraph);
CREATE INDEX citations_by_instrument ON citations (instrument);
CREATE INDEX citations_by_provision ON citations (provision);
CREATE VIEW versions AS
SELECT d.id AS document, coalesce(d.counted, d.id) AS work, d.language, d.set_aside, d.source
FROM documents d;
CREATE VIEW works AS
SELECT d.id, d.name, d.symbol, d.title, d.date, d.year, d.organ, d.cycle, d.kind,
       (SELECT count(*) FROM documents v WHERE v.counted = d.id) AS versions,
       (SELECT group_concat(language, ' ') FROM (SELECT DISTINCT v.language FROM documents v WHERE v.counted = d.id
                                                 ORDER BY v.language)) AS languages
FROM documents d
WHERE d.set_aside = '';
CREATE VIEW not_read AS
SELECT source, failure, message, file, line FROM items WHERE failure IS NOT NULL;
CREATE VIEW counted_citations AS
SELECT c.id, c.document, d.name AS document_name, d.date, d.year, c.paragraph, p.label AS paragraph_label,
       i.identifier AS instrument, i.kind AS instrument_kind, i.label AS instrument_label, c.pinpoint, c.verb, c.surface
FROM citations c
JOIN documents d ON d.id = c.document AND d.set_aside = ''
JOIN paragraphs p ON p.id = c.paragraph
JOIN instruments i ON i.id = c.instrument;
CREATE VIEW cited AS
SELECT instrument, instrument_kind AS kind, instrument_label AS label, count(DISTINCT paragraph) AS paragraphs,
       count(DISTINCT document) AS documents, count(*) AS mentions, min(year) AS first_year, max(year) AS last_year
FROM counted_citations
GROUP BY instrument;
CREATE VIEW cited_together AS
SELECT a.target AS first, b.target AS second, count(*) AS paragraphs
FROM (SELECT DISTINCT paragraph, instrument || iif(pinpoint = '', '', '#' || pinpoint) AS target FROM counted_citations) a
JOIN (SELECT DISTINCT paragraph, instrument || iif(pinpoint = '', '', '#' || pinpoint) AS target FROM counted_citations) b
  ON a.paragraph = b.paragraph AND a.target < b.target
GROUP BY a.target, b.target;
CREATE VIEW steps AS
SELECT DISTINCT document_name AS origin, 'cites' AS step, instrument AS reached FROM counted_citations
UNION
SELECT i.identifier, r.relation, o.identifier
FROM relations r JOIN instruments i ON i.id = r.instrument JOIN instruments o ON o.id = r.other;
CREATE VIEW missing AS
SELECT c.instrument, c.instrument_kind AS kind, c.instrument_label AS label, count(DISTINCT c.paragraph) AS paragraphs,
       count(DISTINCT c.document) AS documents
FROM counted_citations c
JOIN instruments i ON i.identifier = c.instrument
WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.symbol <> '' AND d.symbol IN (i.symbol, i.identifier))
GROUP BY c.instrument;
COMMIT;
