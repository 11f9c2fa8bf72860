-- A corpus as version 2 wrote it; later programs must read it. Made by: recital index add --with reuse; sqlite3 .dump.
PRAGMA application_id = 1382376308; PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE readers (
  id INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE,
  program TEXT NOT NULL,
  ocr INTEGER NOT NULL
) STRICT;
INSERT INTO readers VALUES(1,'b90cbc8c17c9b05e98e8126d8141905e4fc05ce5ffaf3330513fa23327f4884b','0.1.0',0);
CREATE TABLE knowledge (
  id INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE,
  program TEXT NOT NULL,
  language TEXT NOT NULL,
  ignore_links INTEGER NOT NULL,
  catalogues TEXT NOT NULL,
  grammars TEXT NOT NULL
) STRICT;
INSERT INTO knowledge VALUES(1,'78976de995bda20f9afd5b9e2ba7270e33a070ae88afada6af0c5609e6da7c76','0.1.0','',0,'','');
CREATE TABLE inputs (
  id INTEGER PRIMARY KEY,
  path ANY NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('document', 'output', 'left_out')),
  bytes INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  reader INTEGER NOT NULL REFERENCES readers
) STRICT;
INSERT INTO inputs VALUES(1,'graphs/corpus/2020-draft-resolution-en.txt','document',5025,1796087144238668113,'e08e72024690d0121e7cb2460c32956b3f98badee352ed306b8543d3ea3d2f9a',1);
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
INSERT INTO items VALUES(1,1,0,'graphs/corpus/2020-draft-resolution-en.txt',1,'',NULL,NULL,NULL,NULL,NULL,NULL,'e7fd3068db1c3d01b9faf82b92d9306cd4f79c48b580d1d92204f46ea878f436');
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
INSERT OR REPLACE INTO paragraph_words_data VALUES(1,X'1e865f865f');
INSERT OR REPLACE INTO paragraph_words_data VALUES(10,X'000000020101000001010102');
INSERT OR REPLACE INTO paragraph_words_data VALUES(137438953473,X'00000eb402303101080401010408080501010503081d01011d05080d01010d02013019082c01012c0508040101040301330408040101040201311308050101050201320808080101080301301c0c0e0901010e090302393918081b01011b0201340e08170101170c080b01010b02033534300d080901010903013918082b01012b0201380c0817010117030238370c080b01010b020339343609080a01010a0302363808080a01010a040807010107030239350b080a01010a010809010109040136100c0807010108070101320d080d01010d01082701012708082a01012a01080c01010c050c13060101130602080501010502033030300b08140101140401340d080a01010a0401390c080c01010c020829010129030231300b08250101250401351a0c0d0901010d090401361608200101200401370a082301012308080f01010f0401380a0824010124020c19050101190502080c01010c01080b01010b0401390a082601012604081b01011b01081901011908080e01010e03023230080826010126020c071201010712040131120817010117050823010123030233301108050101050201320e0c081301010813010809010109030815010115030233311a08130101130201330e080a01010a0302313016081f01011f0302373308080501010502013409080801010803013516081701011702013510080b01010b0301350c08060101060201370a08150101150101330d080f01010f0f0c1107010111070201311008090101090201350e08250101250201361a08250101250201370e0807010107010234300e08160101160101350808240101240508060101060a08210101210201300908100101100d08160101160301301b08270101270301390f08110101110202343019081b01011b0301360f08070101070102363219082a01012a0201331b08190101190201340e082401012401013712080d01010d02013011080c01010c0708260101260201330f080601010609082a01012a0201340f08100101100c08180101180201350108050101050101381b0826010126020131180827010127020238371a081901011901033938340c080801010802013901080701010701016101080201010205081201011209082101012102080a01010a07100b1c0601010b1c06010c0c0601010c0603080a01010a0108160101160206627374656e741c060101140804696f6e731c0214020263741908260101260403696f6e0b060101220f0c0824010108240701730b022202046464697419060101160605696f6e616c19021603036f70740f060101370a0601013b060265640f02370a023b020467656e631906010139060179190239050264610408020101020d08060101060c0808010108030272650a06010128050265640a022806046d656e7411081101011108081301011302036c6976060601011005016506021003016c1608040101040302736f09080301010310080201010202046d656e6419081e01011e03036f6e670e083501013502016e19081501011503080401010403016404080601010604081801011801080e01010e010c1a0d01011a0d011405090d08010105090d08010c0a0501010a05010c0b0501010b05010c200c0101200c01100c081901010c0819010804010104010c0e0a01010e0a01081801011803101305060101130506010c1a0a01011a0a01080f01010f010c1c0e01011c0e010c141b0101141b01101507130101150713010c150701011507020813010113030169140601010d03036e657816082901012904082d01012d03017914020d02047072696c0a0816010116020272650e083401013403081801011801082101012103047469636c130601010402080101041607060101240701651302040202040702240801731502180201730a0818010118010c28040101280409080b01010b03016b110812010112030573656d626c0706010104020601011d060601010e030601012508017907020402021d06020e0302250201740a081f01011f06081b01011b0b080901010903026f6d1906010137050269631902370205756775737417080d01010d01016219081d01011d020361636b10081d01011d03016e16080d01010d020601010d04046e696e6718020d03027365190601011805016419021804016918060101180501731802180201650a0812010112060822010122040809010109030261720d060101020503696e670d02020303636f6d1b060101100601651b02100303666f72170601011d06016517021d020472696e6719080d01010d02017908080b01010b04081001011007080301010309080d01010d0101630108030101031808250101250203616c6c1606010102040601011b05017316020204021b03026d6517080701010702016418081a01011a020468616972100601011a06017310021a04046e6e656c1a060101220801731a02220404727465721308080101080306696c6472656e0e081d01011d02066f6d6d656e64080601010e0802656408020e0504697474650306010103070601011e09016503020307021e0404706c6574040601010719060101140801650402071902140506726568656e73160601010a030601011101060101050b0369766516020a03021101020503056e636c75730b0601011c0804696f6e730b021c04036665720a06010109010a01010e0a13040801011c1c050601011504060101040106010133040601011d0704656e63650a020901060e0a1304041c1c05021504020401023304021d050369726d16060101210802656416022104067363696f7573110802010102040476696e630e0601012b080265640e022b03057272656374190601011c0802656419021c0303756c640a081001011004046e63696c0c0c041301010413020c051101010511020c060c0101060c06081d01011d040811010111010464617465140601011105017314021102056563656d620e06010128010601010a070265720e022801020a0402696414060101020906010102060265731402020902020501730b0601010404080101050c0603696f6e0f04050c0901730b020404036c61720f0601013307056174696f6e0f023303067374727563740f0601012e0903696f6e0f022e030576656c6f70110601010908046d656e7411020902056966666572120601011b0703656e7412021b030a736162696c69746965730e04130e06016c0e080101130e0503726d6104060101081406010106050601011508046d656e7404020814020605021502076f63756d656e7409081401011402081101011103026e651908090101090302776e16081901011902047261667405080601010601076561726c6965721c0805010105030273740b08310101310408230101230205636f6e6f6d10060101030702696310020302046967687416082501012503047468657215081e01011e02076c6576656e74681d081b01011b02046d707469100601012305017910022302026e6417080a01010a04036f72731a0601010e070265641a020e03046572676919060101380601791902380303746572120811010111040601010f06017316020f040369746c1d06010111070265641d021102047175616c0e0601010f06036974790e020f0208737461626c6973680f0601011f0a046d656e740f021f0204766572690d060101150c060101040501790d02150c0204060274680a0601012a0803696e670a022a020578636570740a082b01012b030470657274180823010123030474656e6417081a01011a0601730b0601010d0703696f6e0b020d01086665627275617269170601012208017917022202046966746802080301010305046965746808081f01011f03036e616c090813010113020810010110030372737403080201010206080d01010d06081501011503047373696c180601011107016518021102056f6c6c6f770b08200101200301720b081f01011f060c070e0101070e07081301011302081c01011c04016308060101220a060101130406010111030601010f0501650802220a021304021103020f02037265650f08250101250203756c6c1a081e01011e030572746865720f0803010103010267631908290101290206656e6572616c04080501010503080301010302081c01011c06080d01010d0a083201013202080501010502081201011202096f7665726e6d656e7410060101150b02616c1002150204726f757005080301010317080c01010c020375696413060101020502656413020201036861640a082701012703026e641606010118050265641602180301730d08170101170c0c073501010735020c0f1201010f120201651b081e01011e03026c6412082201012202076f6d65776f726b0d08180101180204756d616e0e08030101030101690908060101060208190101190a081901011902016915081b01011b02016e08082101012105080301010302081701011703082301012306081d01011d02140f0a0e0b01010f0a0e0b0208090101090108050101050304636c75641d060101040701651d020403016617080501010504046369726319081a01011a01081801011803047465726e190601013607076174696f6e616c19023604016f12081201011204081001011003080e01010e03037669741806010102010601010306026573180202010203020174080c0d0101030c13010601010b010601011c030601011a01060101210106010104070830010130010a1e010109170206010121020a0801010804010822010122010601010a0302656d040803010103190c100a0101100a0301730804031d01020b01021c03021a01022101020408020902022102020a02020a0201760b082c01012c0f082e01012e01076a616e75617269090601010903060101180606010116070179090209030218060216020463706f611a080901010902046f696e741a08040101040203756c69100601010c020601010e080601010c04017910020c02020e08020c03026e6508080901010901046b656570060601010215081c01011c0503696e6706020202036e6f77150a1c0101100e05017315021001016c0108060101060206616b65736964050601010208016505020203027073170601011f0502657317021f0304747465721b082401012402036561761c060101210501651c0221030266741c081801011802046967687418081f01011f030276650e082f01012f041b0f0909090b0a0f0b09090a0b10100b290b090f0a0b090f1d1b120f0a170a090a0a090909090911090909090a150f09090a090a0909090f0f0f0909090a0b09390d090a12060b0a0f0a0b06160907120a0609100c0b0f811f0811060c16160c0617091b0f1509070d090b0e09090608061509080a060a060c1b0f0f090a090b060b060c0e0d0710091009170e0c092b1e0a070e0b070c070b2a0b06110a0e0a0e09060a0a0d080c090c081009140f150a0a0c0f100c070c0c0f0b060a0a070b0610060a070b080f09100909080d0c0c08080f060c0c11170b060d1d170f0b0b0d0a321007120a070b090719090a0f0c1509390b0609120b0c150f0a4812220f180c0c0c140c0a11080c06090d0609070c0a060a0c');
INSERT OR REPLACE INTO paragraph_words_data VALUES(137438953474,X'00000d6806306d61726368080825010125060c0b1101010b11030273730f082d01012d03047465726918060101120702616c180212020465616e740e08380101380302657406060101150504696e677306021502046964646c0b0601013004060101220601650b023004022203026e640d080401010404060101170106010102050366756c12020205017311021702046f6e657911081501011501066e6174696f6e130601010c07017313020c02036561720e08300101300304676f7469180601010907066174696f6e7318020903017717081601011602016f150c11050101110503016e06080b01010b02081301011308081401011405080b01010b04016515081d01011d0302726d1608130101130301740a08110101110a08080101080508080101080401650806010119020601010206060101020c060101020501731c02020403696e67080219020202060202030476656d620f06010118070265720f0218030177110819010119020675636c65617206080e01010e02081601011607082701012703080a01010a03080e01010e01080b01010b02081401011401026f66050804010104010c060901010609020c0710010107100114070c06070101070c0607010c0a1a01010a1a0114080c0a0b0101080c0a0b010c1305010113050110070b0b0101070b0b011409090a10010109090a100118081408080801010814080808010c0a1601010a16021409050f06010109050f06010c060501010605010812010112010c0609010106090108280101280210100b090101100b090108340101340118070518080501010705180805010c11070101110701081e01011e01080901010902026c640e083101013102016e060809010109020c111401011114020814010114010c210f0101210f030c0d1101010d1101081d01011d01080e01010e01081b01011b010c06100101061002080f01010f010809010109020c0b1701010b17011005070e010105070e010819010119020822010122020819010119020370656e0a060101130e0808010108040819010119050265640a021302017219081f01011f030367616e10060101160608697a6174696f6e731002160204746865720f082a01012a020275741c08080101080202776e0d081b01011b010822010122010970617261677261706809080f01010f040a05010105090d08240101240a01730d020c0401691106010110050173110210040274690a0601010c0d06010113060265730a020c0d02130204656f706c0e060101370601650e0237030472736f6e0e060101110701730e021102036c616e0a06010119100c06240101062405036e65640a021902046f6c69740f0601013206046963616c0f023203057374706f6e140601011808026564140218020a726570617261746f72690a0601011d0b01790a021d040473656e74140805010105070813010113050269640c060101120703656e740c02120303696e741a06010116060265641a021603056f63657373060805010105040464756374180601010f0803696f6e18020f0405686962697412060101080903696f6e12020804056c69666572060601010c02060101140d0601010c09056174696f6e06020c0202140d020c0405746f636f6c190c170f0101170f0406766973696f6e1d060101070a02616c1d0207030273740c081b01011b01087175616e74697469190601012309026573190223040672616e74696e15060101150a016515021503046f72756d1508120101120106726174696669160601012f06017916022f020465616368080601011d0602656408021d04016414080a01010a0405666669726d0b060101020a060101020903696e670b0202090173150202030363616c0806010102010601010203060101020206010102010601010206046c696e6708020201020203020202020201020204066f6d6d656e640b0601011e0a066174696f6e730b021e0304677265740a08040101040d0601010207017317020203036c617410060101120604696f6e7310021203046d61696e16060101260703696e671602260304706f72741806010124070173180224030571756573741b060101020801731b0202050269721c0601011d070265731c021d03017311080b01010b08082b01012b040463696e6419082001012004046f6c75740506010107030601010401060101040206010107010601010501080101080c010a01010611100206010107040601010602080101150b030801012809010601011201080101140503060101020803696f6e0502070302040102040202070204080c01060611100202070402060204150b030228010212010414050302020b01730c02050d022f03047669657706080401010404080801010801100b0c1301010b0c1309081401011409081c01011c0204696768740e060101040601730e020402036f6f6d1008200101200101730c081a01011a0408110101110e08030101030208616665677561726419060101120a01731902120301791b0821010121020865637265746172691b060101040901791b0204040474696f6e0b0c181501011815040275720c060101030a0601011c040601011006036974790c02030a021c04021003057373696f6e02080401010407081901011901060101210508160101160c080d01010d02080d01010d0801730a0221030576656e74690206010102190601010b020601010b07017902020219020b02020b020468616c6c140807010107020369646514080e01010e03026e63190601013c05016519023c030274650e060101330501730e023303037874681b080c01010c02080c01010c02046d616c6c19082201012202016f19080a01010a03046369616c100805010105020670656369616c09081801011804026e7411081a01011a02047461727417081701011704027465050601010508081601011609080101052403080501010506046d656e740c080f01010f06017305020511040524020275621d081701011704057374616e630a0601012c0901650a022c030570706f72741a060101020801731a02020305737461696e1106010108080461626c65110208010474616b65140601010c0403696e6714020c0203656c6c1b080701010703036e7468090817010117030273740e083201013208080c01010c030278741c0806010106020368617408081a01011a020c05180101051803081101011101082c01012c0108340101340208030101030110031d040101031d04020c031501010315010c031601010316010c140901011409010c031a0101031a020c062c0101062c0308030101030301650610030605010103060501080201010201100f050b01010f050b01101206070101120607011406070514010106070514012403050508060a0b0d010103050508060a0b0d01100e050501010e0505020c0e2a01010e2a011814090515060101140905150601140f0c050501010f0c0505010c040d0101040d01100405150101040515010c0705010107050110040e050101040e05010c0705010107050114090b140a0101090b140a0110040f060101040f060118030d0b09050101030d0b090501102e050601012e05060114031c06080101031c06080110031113010103111301081b01011b0110060b0d0101060b0d04016e19083d01013d040272650f083801013806026f660b082d01012d0602746f1a082f01012f0302697312082401012403036f73650e082d01012d0e081f01011f0305726f75676806081101011102016f0a080d01010d0c1006270501010627050110080e070101080e0701080701010701080b01010b021006170701010617070108100101100108030101030304676574680f0601012f070265720f022f02057265617469060601010802080101100e020601010f08080101051c0306010108010801010e21010a0101061406010601010c040601011c0601790602080204100e02020f0804051c03020801040e21010606140601020c04021c0301691c06010107040265641c02070202776f1708120101120108220101220105756e6465720d08130101130e082501012501082301012301080e01010e03026974130601010b0502656413020b030374696c160808010108020570686f6c6416080701010703026f6e0a08290101290c0803010103030827010127020272671606010123010601011004026573160223010210020273651a081f01011f010476657269090601010c04017909020c02016915080501010503026577120601011c05017312021c02036f74651c0601010f0501731c020f010377617314081701011702056561706f6e060601010f0206010117070801012805020601011c010601010b030601010f030601011507017306020f0202170704280502021c01020b03020f03021503046c636f6d0f060101130703696e670f021304016c0b082901012902036861741108140101140a0c0e1101010e1101081a01011a030369636808080c01010c05081401011403016f0e082e01012e0e082001012004016d1008180101180203696c6c120810010110030274680a0803010103040c120e0101120e0108300101300108130101130c081201011205036f75740608140101140a081701011702036f72641b060101280501731b022804016b1c0601010b0503696e671c020b0303756c641008210101210101781c0825010125020378696908080601010601047965617206081301011302082001012001047a6f6e650f082401012404150a0b070c090910091408060c0d060b0b0b090b1b090a1517060e0b07093281480a711607090a0d0c0a101e0608060e0a0b060b0612080b090c0711061209080a070d0b080c0816100f0d070a0f070d060c0d060b07091108061e150d0b11060a090b080b060c0609070f0c523109280b060b150f06090f060e130e2a06160c0c0b09060906110c090c0e0a0c1b0c0a0a0c060c060c090b080b0b100a638173090a0a0a0a110d3f0b0739230807101f09070b0d160e0a0a0b060909060a060b2b190b080919110f090b24110a0608080b090b12');
INSERT OR REPLACE INTO paragraph_words_idx VALUES(1,X'',2);
INSERT OR REPLACE INTO paragraph_words_idx VALUES(1,X'306d',4);
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(1,X'0606');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(2,X'0303');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(3,X'0202');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(4,X'0707');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(5,X'0606');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(6,X'1414');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(7,X'0303');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(8,X'2525');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(9,X'1c1c');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(10,X'2b2b');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(11,X'3030');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(12,X'1c1c');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(13,X'1a1a');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(14,X'3737');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(15,X'3737');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(16,X'2222');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(17,X'1b1b');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(18,X'2424');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(19,X'0b0b');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(20,X'1717');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(21,X'1d1d');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(22,X'2f2f');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(23,X'2222');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(24,X'2a2a');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(25,X'3c3c');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(26,X'2e2e');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(27,X'2727');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(28,X'2424');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(29,X'1c1c');
INSERT OR REPLACE INTO paragraph_words_docsize VALUES(30,X'0404');
INSERT OR REPLACE INTO paragraph_words_config VALUES('automerge',0);
INSERT OR REPLACE INTO paragraph_words_config VALUES('hashsize',8388608);
INSERT OR REPLACE INTO paragraph_words_config VALUES('version',4);
CREATE TABLE word_rules (fingerprint TEXT NOT NULL) STRICT;
INSERT INTO word_rules VALUES('2fad01edc640fcae1218062eefb6efb347c056e12866498fb749ec251f52a68b');
CREATE TABLE reuses (
  id INTEGER PRIMARY KEY,
  earlier INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
  later INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
  earlier_begin INTEGER NOT NULL,
  earlier_end INTEGER NOT NULL,
  later_begin INTEGER NOT NULL,
  later_end INTEGER NOT NULL,
  words INTEGER NOT NULL,
  score REAL NOT NULL,
  share REAL NOT NULL,
  echo REAL NOT NULL,
  boilerplate REAL NOT NULL,
  runs BLOB NOT NULL
) STRICT;
CREATE TABLE reuse_rules (fingerprint TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT;
INSERT INTO reuse_rules VALUES('b8c2b4a678fe5f3e53b46f326de5bb49d0d1f66f32565390d4ab62a2ad06d3ca','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
CREATE TABLE printed_texts (
  item INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT;
INSERT INTO printed_texts VALUES(1,X'28b52ffd64ae12354b008a8e40183b4049db74c330ccae231d5b43ab5711f01baffd89dca29bc856c3f627a1468054d50c42636195150dd588c81596fdc7ff7793e16bcbc2667892b7a26b0176016d0113e88924d013dd8940cfbb93e16d64bc9227feba4da98aeefac3bbc617e591e8ba9f52f3daa7e50e5b69fb2f5b334ea4a4c949e93a50fc899ea8932fc9afba65124d051654eeb04979555eb566456b5a98b40f77a88dc1037975215f90f1eac78d7a8613e3303c26d0338c98a2833fa2c5a17d0e9fe8895e498c071c72dda7c44b5d5bd5d99a6ad4949584c98dbdea4c39695ad64aeff64a6a55f68ce58e8461023d1573f0083ab567444430c0c0e28e8823faebf68b36e7504a8ac6c9388b95ef51b2aa68de455b675a6f6cab6ed91933737c75c196ab7e629ac33fdd0b738133a6933089537bddd6c84935b73ca1a02ba1fb4c6372c5b3ea53fbf7525abe9e65c3243fabfe45db955940a3db1a73fb92df14f274015e3676e5d4fec2961b3ca7f6f2011ad0b4a68516e36bd3b3d35dd64a9f14ef9053b3c11dc703ddca6ec749f3426932bb9b65adc3fb7163d0e8b6f7f2bd6aaa510a99d6c464a5994c160c6840220d68c1a14109808211407001c364023de3300787408e06c364026d456ad6ea4a104e72f6b513a29372ba4369af67d579d9be8371bf7cf87b78c0a9cdaa11f8a4c90c9eba0d1c4f6df59ab3603f887426106625aeed0eb592cb0cd278303c200d47e49c55334629a6f574d7e6b5163e19ffb2db7bbfec4f6ecf98faadb2e7dbaa53d286d19526cf139dd362a5940f87381a0f866bb68a9a3cb95649d7fd247a408de7e1bc6cdd5cb33cddc7799dda67ba39c420a40472445123e2f8ebead228ae68610468b6d4fe016f96d6567f589d7352ec4ea323fa7b3c0f08746adfac2b630ed0380ca821819ea85151a19868541612e8d4f244c6928dfd9e553326cf132d1e91482006643281167f48267718128609b4380412fdb92629b60ecf74634cca4a3f8478ba696a0738d42667d557e0e19dcbec0f7aa267d5785d856c9d5beabc546332e6245d2942caf73c91a3d911203e2942261348db6b524e4f8b1b456152344e4a8afd2cd87b5f2945c85fb4559de1c4e4752fec53265ff013567702188df802a46980a2277a8611634b3278f92e74eff6e4a5d2921d21bf5d4141a9a83c4b89eb9b753fec8251aeb9fdb450622011f1ac9ae20b8fa6a1db33546be46f478f90aa94537bd1a60dade4777569f9bc306671a374a5331820c8115db39db03ae411351e88c5ab4f7100857e59a19098f634abe4cb5a07d75ab13b93dbeac29cc3e71c3a7cc1d1347056ddf2a9abcf561f3c2222e22fb5b522a385f16210befa97ad3e8850e00b51d330a5eed56faf3fcc321ba767147fd1f600fb0f3f61b27358bd6bbee42ba726e5c317a046e25376d304389bb1829e4e6acd94672c9f726a5883d7aabeb64f2eab2763960df3a6da044551b4aded9cad79e75a1639b5779aa555cb130ea3266d07344e76bddeb3d5499b95495deb8d55765eea0f1e265f287f0d6a3c91460582a241595ceb12930f4f67416dd80fab9c97fae378a2e7c3b6494fd7a171327d59f9b464b77625b43c6e5849d656d91b5be781a678e1bdc3d6b49413b317055d75c97f010909090909002424242424340b51e381142a14afc082c68166a172100a16ec1def4c00c105124070c1a774dd5a33abc63bc4e4843949dbf7819a0606ba3d3198dc3008c94da5bbc388141c0a4f042d34fb59f0d11d5fcc9f087ac672e1cd8ed7f6c6f65336ee3b1d21fb9ccd31e615dfb8125f98340d6fe2cdfe3c1047c2d98d0edfb7f3ca7cf06d0743e311b1564acb1f5611da7bef76e7b2bfad9061ec64292b2f310849f10549d3b0cde0d0f6e752f561770ea37829292291b436be2047948f77d2bc0379401404261c1c2c28e826b4ad8367d51756f942a469d06c2f23652e9c0ad1943b54ced6880762440c0b87062d51ce90164d432b6210ee1c5aaf492ff96c51ceb02c9a06c6942d25f33a2cfe3c200d078a08070612110f2d772b6d2f5f77384d78c54ffa2646ec92143e1ce00c5c34026c7fdf53777a58b5ef73942f30340d8c09046a38220d0a24693c910665f1d7bc57f29bf38a90dfacdd733289a0c683437b6851878db3d17abaf65ea34eeda765c53e5ef7adf792faed3f04815da8019562c82065684644449324850e2104088240140a5bcf07124090b2a2c718542222d224350a5b73d9470293a40ada6afdeb92f8574eba14c7ecebfad38a4b9d54e16a31e6a1040f8328e805599e2302e5c2afe85951de2bd99504f653ac275d19cba3f815a49ba29d430ba9a361739ca91804c9e1c75eb9252c04c9b97a450fc8552f976aaab196d3f384c0dd2c1ae36404e2a527e131936513665649562fd3832252ae04f60fefa064c7189320ededee93354df07a9508e57b3c287f94f9c07c4386af942922781a2650e393546f84ae0f4f9223ad6bf53d805ebee69ec03b3d182b253622590a42d3a331a494a3906f05f300273554e39b3bc8a9158dc3b415ec27bee3fd6c53af2905d30b3323ce3a748a7c41f840bb40bf87a72e385ff69cdbb2dfdc9ae90a846082307c3270c0a8bc9f18f9c90ee344a49866405b4689d756d1bed6a2ca47f1ec96a0212e581cac6207a21536bfc56477e1c6e99be14c388a0a9923e4e995e7ff27e53c08cd87f5352bb517549ab948a457c3e12326f3e2b93888eb1c92879aa6ec54d24e39925af19317337a0cc4aea35a5da7e4ad1468df43f20066022e66e0bda9dad8a4a5cc785c137262f162029c756ab032d9877dd890bea58e049212c5a87d674791c466a5d67afe0cf56aa8906824ab4152dc19d49848022aac1e8d2263a9603a12c8a5fd0ebe828ad36209085a260408a829373689da392cb54c127b858a637b1b08e0110930e7f3a70910a4eba3fd096d2e234282719e421df279a5091829a69f44ca4f52c6b1ed24168e4683e8b093f949a70512b4d519882879d583b50020f49d0c52bfcf0680156a29e2105687ec816b82703c32482751726675183460e029dcfa390ea7724097119446e7121cd36e036ec083ede50fa455447904590861d866439fd7d5d9ce70bb57fa1698df7892fcc4a00814bdf613d4061206d6bc6913bf3f0cee294ce5a1d47568ec5f7202e4afeade1bc22bfbaad99f647981df49d363f4f6f8e88900c397845cafb4cc4bf6d56a88609255af207a4dfb36c26226928ac3bbfcac8f225892c171e1f95f00dfd9ad346532722ce4ac0718030887ced187dcdf24ac23477f805dfd0471d5dcf90f58cb053c9f2d0a2db6c5d28d7f51a8bcae7f58ad1f0704adb805908d6b2e0f5c68c2d0d2ffd676729c86ea3bacab0a1089d5cd');
CREATE TABLE records (
  document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT;
INSERT INTO records VALUES(1,X'28b52ffd64e21ae561008aa1342256805615e7c68ba157b4b878869c40cdb5b498e39590ba3760d28ed3a8dff413640d898b2856fb0c9224379196f3470bf752ee080da7b54f246d071158ceda6f3722daaea893a4896961180479355a1cfaed2fd5de2405040201020802f754faeffe31c7b99a366ba5361ba8d976ada3f87ce93ae352de516d7ef9d653b96f4d721a11398d889c42cf48e81921fd7ff745e50eaa0969b3019c73284a99790ec2a5fa5b394f4c666e62e3a160e3a120838db7669dd6a8e1adb65dab2be60aabcd7f8b465340011c57cc1582403b3fe04c45faffff8cc39ae4c34e48d80909edeb82393fb41c9e1e1aea7b4ed3e8a7929c918acd107fb56df45d0b3521bcbdde7742688cfcd87da7c38c082febde8ba006f958f71e142e507858f75d112d7678b1fb8e041820ffeadedbc065c7bbbaef80b028f161f75d04ac23fe761d0dd608efa26125890f6f3aea3a0d5478f87bd351d7e5b09ae0ed4d479d0744ca841f53aff35c40197959ea75dd0527223e967a5d0782e98587a55ee78940c2e0c5d4eb3a2a4a38f857ea75dd8f5114ef4abdaef3c1fbf161ea752caf82bfa9e73dd05df0b09be7c5b0bd78f3bcfbfad7cdf35260bcebe679acd48737cf43f9bf374fe64d3f2a8d463f7a1bda90c465ef488c7958c87b54489b3d675cede9be7593a8729c8b2aae37a174f35baf79c83c7145f5cee18ca3729c4f32eda9b65df5363be6d9669e9bfb7c7af7e85d8b3acedc866d5714cde4e6b94a94cda1cc6bbef52aa4cd5cce053ca0b3378e330c00c5187867e48033949ea3cfd0f9d3dbece9b9d1ccbf6ec3bcfc6c6843104d737c93207acb612e14a37be2851328f821032010f0709209e2c90ec215a12628a71e504e3dfc5f50766d08da00faf101815050a62328d3911a93c92eeabf355a1be2c464b2ab3a999c38999ca82fd978fa6f89e378715eb2b19bb55c9a680eaa15953b287563bae1c6744315c5b0a2a749ea74e7d4a26ef294cc4037ff2d196cbc38a21802a5a0febbd167be6d39a8d6d194815a99bb49d67a8edc59544c19a89832b0edccf3add71b2aaf222ca522f79e784a3f784a3fd0aaf747b4cf73db2adfb68ae252671c6e9399a727a93749ab19e569d1669cfb068e15417b6d786b9dcca889c6678ec49fbd2f2796920e96920e6b6dc8f26fad0d53a422295291548b46fb68a82c04adb5618bb7d686312718241c609070d0b9e7d8a9a5c6e2385e18ffe238ded3ff8f9e674db453386eda6c38f3520ce9470ce947a97145c95cc6b4689d631f9cd0058ae37867f0f4209003daf0e969f98cdb644ff7278ee3fd7a4eb34e9dcc0c04a5684d9b1877722a09e2541284e9ff493e775cd64a8d6b1987354acf5c2873939a9221352543d06c768e7d32a933cf36bd737eaa0d6d58f39fdee450e65fcf691a36bd4916a6ff1fe96da2e6d0e639130e12187090c0507406e1328aceea8979d679809a6f1d4533503db149e61c50bd759d6de8d4136b93c78a154708dafb019d58b18639ce91c85d7e27d6a6ed33bf72a3288d9e237798120d8904342412c05ee3ad451ca71ad7a8af10a7de4af3dfa2e104b05ae7b884c5491691355ed3445b559a642e4d562c33ac586c58fddb702597662a5402b284802c21684f2d73377502f7d67c9266e733f0efad758e4d78ee1cdfc84fa72b958e6f3d05c5e2088ac511948c952964ac4c610699b7cd7d64c8c0d8b5213886e16cf5443ad751abffff94151f292b3e66153539f649f9ef3ae372e642f8434d8e732caa6ff5a7951da7951da31b15236e548ce83ae372fbcc4359a7e633086b137734059a55ebb2e1cd056decadcb861f2e7516c22a55002b1e01ac78c0c6f1d6a233ad51c50d449ab8ad37b913c0ff7581b071bc3b2829ff1dc993293d47ee5fbef5524ab5444ab5442a47ee7a93356dd63adf3794c552edc052ed5059f82473f99d9834bb79ee9c4d6df2cc44a4ae478a8fae478a8f947734eb5414c50754dbceb78e402d75e63c35ebbd40ed28dea907547c43cd3308777427cb18efd0eea9daac32d0da516edaba1effe3b5e197f57ee0eb28ce5f3ecbd2c4c1d4141335c544fd1fad08be46a91a685235c86ea5f987bd44d01503737674c0d9490a85080d0a91d1dab0f21c84cb64d6a9a20b7cc150ad93225a27458c61ebff7541fb82a1ac80a1ac905d1bd61bc9f101d555d17e13327faac6b89400d87f18823157ce0f01e02c058505aa0416a8123a76b17857d775a8201d2a48d87da83aa9d9760dc7b72d556a1357d3668de31c7452732a52732ad27ad99778ab6dd79a3769bdac0d71ec2bff5f3bb111a2fbffd1af6c8658ddf0a83fab10b4f7037a1817303635c0d8183194cf1d987f588ca9a687a986880226fbbaf6048389538d8e530b34a70e644e52d17ca0a26941f5ef8281af184c694683d24c093768a557379a79d1c4cc0c0430d74c4c2673a15ea4807a81c34dade2e685052df1ba42f1da10e7bac217be73b91425c5a82ac4a839b46608f8e4d4c099e1d327a7766dee1a316232d9ce910c9c5efe7ff4097d3863b3e55100088202000bfff6b642184ece00282e2f32465e0090a0d69747b3d9cdae71eac0779e18875697fff7486e92366d925a64646891f1a155e64e66ce770e4e6d599101b222b3425db12ff1dce4ee9be7be1397258671997141c58ccc8e8a961ca742d9865172c62562947429b908527231e47f142fe88a81b3928b0e482e44f8bf32d0c6c019a98514830429068a710c2fa89343face772ef34f6fadf10d5d69e9e690364d766278ecc4784054f5894d9e3bc6d57c9a286adaaa6dd772f39cd638a8eefc77126743b5a05a78806a3182aa4504aa163c6cfccc6c0055a2dca3faef1c77f423ca5ac50233e40423034f0fedf46fd326cb7ff7423c2561bd5cc182a160f71ad61c59eb192bace5c85a63d277372f20dcbc98d082ddeb0a2becda10c75e57c85ab91c59bde8a8ab7ff115825664e5d2da7962d254e342a4c625068d05f83a9a6d7c79c84475be659ec3ed9c9a58682f68457066fa1ed44914cb6b91c26bb18246f3c2aea548d72205adbb3a2c52e8b05841bba113817fa811a522c6384423232292244986037104042164a174b2071240c07998a6508c19450c22cc4820222222a2a020499a31c8f2cab6abb066ca9202cfd5ec1486f0abdc4f5431bfe66cf21d988fed85716701b0d900c7de133a2a03f6b41f7d558ddab2b9f160a9a1f6e55be6353fcbafc92288a68acf6d945524ebd70f0659b2fc5bf56fb36828bd029971243282ed4e7737ca6b9e574a3865c3c3caae1a1e24b1c558d1eb8cbd82b20707c9fbe8c4d09cbbf1030ec06f0a981661ea29d255e02e453fe572c858a134619a8de6e35f852329b935a1dbed8d885a55afd4beb18e68da7ecb060840f172bf991ef2aa7587d22c68c34e60019c20a80ff07a1a6613cef8ed9194f05610b82033e6a07d063ac61c58152f785681bf0f8f86754e9a1800ff43f64e8a1ee4381c26c875b9bfa04a209c0d0e7c00d46f33e23504acc0eb379152986023fe74b38e59da30e81d0271ae16bf7dffd968e1c59120d9d67ba0a92c5ba85f709acc36fa3c0cfea1e5af97ef8383cab6b883c0e482ddaffe73bebfffa106c87b7e72ac37eaca8fbdc7e8e63b9e475532308ce957e2be85d350e440b3dcbf68194537a7500f86af1f7fd75473ee0a33b0fa05fb4ea32ecfd6676dca91706dfd7a899d8f49caf274edbc996013fdc5d681a8f87e2a1188c8a6331d10714b625216f19293ddadb343b94440978ae4fba2dd479dbe3b64b1ad8a729f0823aaae4c90d4a00c598fda55ad0ecfafcaf35aea07550fae0e979a089ed2d9511a4c3ea4b0ca03580e5da7177dbe7b66e2983a68ca5702c2a26cae65b0895142f3925f53c1111a993d7f0334069fda54275cbf19e454cf302e9312b11d8c0392b17b8a4222d22c6a6754e02f390b9c589e84b0155be5a14ca3b6774801999bf9cac2d9e7198f85ea5fe454a80323c8a39db8965055e0c6af2298a4897604eb5c6839bafeae66ba150abf1d091057b434f3b6269177ea992941b7a0fa8b4db605e6e1d45e4ef9f55ec72ea81803a5b0485b50352e594606449c2f1121fccb510405c9b52f0cf96cfa14b969f2ebcc28543cdcb4bd5fc559a4b7182b6ed4922511856bb7651ee413cbd2088bf58425dbf62b0f2954b46b0e3df2f574518c03afb5ca211ad43aa529b9b634407fed0c8c497c17b0a5066f4bbe5f4e792007ec9ebfd89d914faefa4a86b690e984c27014612a4d548ee3ce04c72d051abee09a4bd2db9aa6b6069aca1ac33c4978ce454b743168e5eafb21bea1cdd7525f9951d711da7c4056010f686c87d4ecd4ab4c765dece1fb0063ba31f4649d50e57758237f92ce5343f0a449cb0b729dd8c5');
CREATE INDEX documents_by_symbol ON documents (symbol);
CREATE INDEX documents_by_counted ON documents (counted);
CREATE INDEX relations_by_other ON relations (other);
CREATE INDEX reuses_by_earlier ON reuses (earlier);
CREATE INDEX reuses_by_later ON reuses (later);
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
CREATE INDEX citations_by_document ON citations (document, ordinal);
CREATE INDEX citations_by_paragraph ON citations (paragraph);
CREATE INDEX citations_by_instrument ON citations (instrument, provision);
COMMIT;
