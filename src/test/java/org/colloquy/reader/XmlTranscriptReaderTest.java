package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.model.Interview;
import org.colloquy.model.Note;
import org.colloquy.model.PlainText;
import org.colloquy.model.Role;
import org.colloquy.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Transcripts in XML of several vocabularies; single quotes stand for double ones. */
final class XmlTranscriptReaderTest {
  private static final String HEADER =
      "<teiHeader><fileDesc><titleStmt><title type='main' xml:lang='fr'>Le barrage</title>"
          + "<title type='main' xml:lang='en'>The Weir</title><title type='sub' xml:lang='en'>A "
          + "talk</title></titleStmt><publicationStmt><date when='2022-03-01'/></publicationStmt>"
          + "<sourceDesc><bibl><date when='2001-07-17'>17.7.2001</date></bibl></sourceDesc>"
          + "</fileDesc><profileDesc><particDesc><listPerson><person xml:id='AR' "
          + "role='interviewer'><persName><surname>Ruiz</surname><forename>Ana</forename>"
          + "</persName></person><person xml:id='TV'><persName>Tom Vidal</persName></person>"
          + "<person xml:id='X'><persName>Nobody</persName></person></listPerson></particDesc>"
          + "<settingDesc><setting><date when='2001-06-05'/></setting></settingDesc>"
          + "</profileDesc></teiHeader>";

  private static Arguments row(String name, String source, String expected) {
    return Arguments.of(name, source.replace('\'', '"'), expected);
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        row(
            "rows of kinds, of which one names who says the next",
            "<?xml version='1.0'?><Rows><Row><Id>1</Id><Kind>Header</Kind><Text>The"
                + " Weir</Text></Row><Row><Id>2</Id><Kind>Speaker (Member)</Kind><Text>Ana"
                + " Ruiz</Text></Row><Row><Id>3</Id><Kind>Spoken Text</Kind><Text>Is it"
                + " deep?</Text></Row><Row><Id>4</Id><Kind>Speaker (Member)</Kind><Text>Tom"
                + " Vidal</Text></Row><Row><Id>5</Id><Kind>Spoken Text</Kind><Text>Deep"
                + " enough.</Text></Row><Row><Id>6</Id><Kind>Spoken Text</Kind><Text>And"
                + " cold.</Text></Row></Rows>",
            "title: The Weir\nAna Ruiz: Is it deep?\nTom Vidal: Deep enough. / And cold."),
        row(
            "TEI, ids with figures and a note that says who speaks, one with a sentence behind it",
            "<TEI xml:lang='en'><text><body><note type='speaker'>The keeper RUIZ was given the"
                + " floor for the answer to a question of the last week, and said:</note><u"
                + " who='i-Q5x'>It is deep.</u><note type='speaker'>Mr VIDAL (gates):</note><u"
                + " who='i-7bZ'>How deep?</u></body></text></TEI>",
            "The keeper RUIZ: It is deep.\nMr VIDAL (gates): How deep?"),
        row(
            "TEI, ids with names in the header",
            "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'>"
                + HEADER
                + "<text><body><u who='#AR'><seg>Deep?</seg></u><u who='#TV'><seg>Deep\n"
                + "  <hi>enough</hi>.</seg><seg>Yes.</seg></u><u"
                + " who='#TV'>Come.</u></body></text></TEI>",
            "title: The Weir\nsubtitle: A talk\nAna Ruiz: Deep?\n"
                + "Tom Vidal: Deep enough. / Yes. / Come."),
        row(
            "TEI, ids without names, labels in notes",
            "<?xml version='1.0'?><TEI><text><body><note type='time'>At noon.</note><note"
                + " type='speaker'>The CHAIR:</note><u who='#Ruiz'><seg>Deep? <note>(Pause.)</note>"
                + " Really?</seg></u><note type='speaker'>Mr VIDAL:</note><u"
                + " who='#Vidal'><seg>Yes.</seg></u><kinesic><desc>(Applause.)</desc></kinesic><note"
                + " type='speaker'>The CHAIR:</note><u who='#Ruiz'>So.</u></body></text></TEI>",
            "introduction: At noon.\nRuiz: Deep? (Pause.) Really?\nVidal: Yes.\n"
                + "event applause: (Applause.)\nRuiz: So."),
        row(
            "TEI, what is heard within the text of an utterance and between its segments",
            "<TEI><text><body><u who='#a'>Deep <vocal><desc>laughs</desc></vocal> water?</u><u"
                + " who='#b'><seg>Yes.</seg><note>(Applause.)</note><seg>So.</seg></u></body>"
                + "</text></TEI>",
            "a: Deep laughs water?\nb: Yes. / (Applause.) / So."),
        row(
            "TEI, speeches of a play, with heads and stage directions",
            "<TEI><text><body><div><head>One</head><sp><speaker>ANA.</speaker><p>Deep?</p></sp>"
                + "<stage>She waits.</stage><sp><speaker>TOM.</speaker><p>Yes.</p></sp></div>"
                + "</body></text></TEI>",
            "title: One\nANA: Deep?\nevent gesture: She waits.\nTOM: Yes."),
        row(
            "TEI of an annotation tool, words apart, a gap, a choice",
            "<TEI><text><timeline><when xml:id='T0' absolute='00:00:00'/><when xml:id='T1'"
                + " interval='2.5' since='#T0'/></timeline><body><annotationBlock who='#A'"
                + " start='#T1'><u><seg><w join='right'>Deep</w><pc>?</pc> <gap"
                + " reason='inaudible'/> "
                + "<choice><sic>realy</sic><corr>really</corr></choice></seg></u><spanGrp><span>ADJ</span></spanGrp></annotationBlock><annotationBlock"
                + " who='#B'><u><seg>Yes.</seg></u></annotationBlock></body></text></TEI>",
            "A: Deep? [inaudible] really\nB: Yes."),
        row(
            "TEI, gaps with words and without",
            "<TEI><text><body><u who='#a'>Deep <gap reason='inaudible'><desc>[inaudible"
                + " 00:12:40]</desc></gap>?</u><u who='#b'><p>Yes <gap/> or <gap reason='noise'>"
                + " </gap>.</p></u></body></text></TEI>",
            "a: Deep [inaudible 00:12:40]?\nb: Yes [inaudible] or [noise]."),
        row(
            "TEI, an id for the first speech alone",
            "<TEI><text><body><sp"
                + " who='#a'><speaker>Ana.</speaker><p>Deep?</p></sp><sp><speaker>Tom."
                + "</speaker><p>Yes.</p></sp><sp><speaker>Ana.</speaker><p>So.</p></sp></body></text>"
                + "</TEI>",
            "Ana: Deep?\nTom: Yes.\nAna: So."),
        row(
            "Akoma Ntoso, numbers and notes at the foot",
            "<akomaNtoso><debate><debateBody><debateSection><num>1</num><heading>Weirs</heading>"
                + "<speech by='#a'><from>Ana:</from><p>Deep?</p></speech><speech by='#b'><from>Tom:"
                + "</from><num>2.</num><p>Yes<authorialNote marker='1'><p>Since</p><p>1880.</p>"
                + "</authorialNote>, deep.</p></speech></debateSection></debateBody></debate>"
                + "</akomaNtoso>",
            "title: 1 Weirs\na: Deep?\nb: 2. Yes, deep.\nnote1: Since 1880."),
        row(
            "TEI, a note at the foot",
            "<TEI><text><body><u who='#a'>Deep?</u><u who='#b'>Yes<note place='foot'>Since <hi>18"
                + "</hi>80.</note>, deep.</u></body></text></TEI>",
            "a: Deep?\nb: Yes, deep.\nnote1: Since 1880."),
        row(
            "TEI, deletions, readings, pictures",
            "<TEI><text><body><u who='#a'>Deep <del>or flat</del>?<figure><figDesc>Oars."
                + "</figDesc></figure></u><u who='#b'><subst><del>No</del><add>Yes</add></subst>,"
                + " <app><lem>deep</lem><rdg>dark</rdg></app>.</u></body></text></TEI>",
            "a: Deep ?\nb: Yes, deep."),
        row(
            "entities that the file declares itself",
            "<!DOCTYPE TEI [<!-- <!ENTITY w 'no'> --><!ENTITY w 'the &r; &#38; weir'><!ENTITY r"
                + " 'river'>]><TEI><text><body><u who='#a'>At &w;?</u><u who='#b'>Yes.</u></body>"
                + "</text></TEI>",
            "a: At the river & weir?\nb: Yes."),
        row(
            "a word that goes on in the next line, one on the next page, and words in italics",
            "<TEI><text><body><u who='#a'>How de<lb break='no'/>\nep, at <hi rend='italic'>low"
                + "</hi> wa <pb break='no'/>ter?</u><u who='#b'>Yes,<lb/>deep.</u></body></text>"
                + "</TEI>",
            "a: How deep, at low water?\nb: Yes, deep."),
        row(
            "values without quotation marks",
            "<TEI><text><body><u who=#a n=1>Deep?</u><u who = #b><lb n=1/>Yes.</u></body></text>"
                + "</TEI>",
            "a: Deep?\nb: Yes."),
        row(
            "Akoma Ntoso, a scene that has a paragraph",
            "<akomaNtoso><debate><debateBody><debateSection><speech by='#a'><from>Ana:</from>"
                + "<p>Deep?</p></speech><scene><p>Applause.</p></scene><speech by='#b'><from>Tom:"
                + "</from><p>Yes.</p></speech></debateSection></debateBody></debate></akomaNtoso>",
            "a: Deep?\nevent other: Applause.\nb: Yes."),
        row(
            "the attribute names a group, the element a person",
            "<TEI><text><body><sp who='#guest'><speaker>Ana</speaker><p>One.</p></sp>"
                + "<sp who='#guest'><speaker>Tom</speaker><p>Two.</p></sp><sp who='#guest'>"
                + "<speaker>Bea</speaker><p>Three.</p></sp></body></text></TEI>",
            "Ana: One.\nTom: Two.\nBea: Three."),
        row(
            "Akoma Ntoso",
            "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><debate><meta>"
                + "<identification><FRBRWork><FRBRdate date='2001-07-17' name='held'/></FRBRWork>"
                + "</identification><references><TLCPerson eId='ar' href='/p/1' showAs='Ana Ruiz'/>"
                + "</references></meta><debateBody><debateSection><heading>The weir</heading>"
                + "<question by='#ar'><from>Ms Ruiz:</from><p>Deep?</p></question><answer "
                + "by='#tv'><from>Mr Vidal:</from><p>Deep <i>enough</i>.</p></answer>"
                + "<scene>(Laughter.)</scene><speech by='#ar'><p>So.</p></speech>"
                + "</debateSection></debateBody></debate></akomaNtoso>",
            "title: The weir\nAna Ruiz: Deep?\ntv: Deep enough.\nevent laughter: (Laughter.)\n"
                + "Ana Ruiz: So."),
        row(
            "speeches with names in attributes, without a declaration",
            "<publicwhip>\n<major-heading>Weirs</major-heading><speech id='1' speakername='Ana "
                + "Ruiz' time='09:30:00'><p>Deep?</p><p>Well?</p></speech><speech nospeaker='true'>"
                + "<p>The House divided.</p></speech><speech speakername='Tom Vidal'><p>A &amp; B."
                + "</p></speech></publicwhip>",
            "title: Weirs\nAna Ruiz: Deep? / Well?\nbridge: The House divided.\nTom Vidal: A & B."),
        row(
            "interventions with a person's element",
            "<Hansard><Intervention Type='Debate'><PersonSpeaking><Affiliation DbId='1'>Hon. Ana "
                + "Ruiz:</Affiliation></PersonSpeaking><Content><ParaText>Deep?</ParaText>"
                + "</Content></Intervention><Intervention><PersonSpeaking><Affiliation>Mr. Tom "
                + "Vidal:</Affiliation></PersonSpeaking><Content><ParaText>Yes.</ParaText>"
                + "</Content></Intervention></Hansard>",
            "Hon. Ana Ruiz: Deep?\nMr. Tom Vidal: Yes."),
        row(
            "members before their contributions",
            "<hansard><section><title>Weirs</title><p><member>Mr."
                + " Ruiz</member><membercontribution>: Deep?</membercontribution></p><p><member>Mr."
                + " Vidal</member><membercontribution>:"
                + " Yes.</membercontribution></p></section></hansard>",
            "title: Weirs\nMr. Ruiz: Deep?\nMr. Vidal: Yes."),
        row(
            "a member behind the number of a question",
            "<hansard><section><title>Weirs</title><p>12. <member>Mr. Ruiz</member>"
                + "<membercontribution> asked how deep it is.</membercontribution></p><p><member>"
                + "Mr. Vidal</member><membercontribution>: Deep.</membercontribution></p></section>"
                + "</hansard>",
            "title: Weirs\nintroduction: 12.\nMr. Ruiz: asked how deep it is.\nMr. Vidal: Deep."),
        row(
            "the German record: who presides in a name of its own, a question from the floor",
            "<dbtplenarprotokoll sitzung-datum='07.11.2018'><vorspann><p>Inhalt</p></vorspann>"
                + "<sitzungsverlauf><tagesordnungspunkt><name>Präsidentin Bea Lorenz:</name><p "
                + "klasse='J'>Come.</p><rede><p klasse='redner'><redner id='1'><name><vorname>Ana"
                + "</vorname></name></redner>Ana Ruiz (SPD):</p><p klasse='J'>Deep.</p><kommentar>"
                + "(Beifall)</kommentar><p klasse='redner'><redner id='2'/>Tom Vidal (FDP):</p><p>"
                + "Really?</p><name>Präsidentin Bea Lorenz:</name><p>So.</p></rede>"
                + "</tagesordnungspunkt></sitzungsverlauf><rednerliste><redner id='1'/>"
                + "</rednerliste></dbtplenarprotokoll>",
            "Präsidentin Bea Lorenz: Come.\nAna Ruiz: Deep.\nevent applause: (Beifall)\n"
                + "Tom Vidal: Really?\nPräsidentin Bea Lorenz: So."),
        row(
            "the French record: names among data, paragraphs that nobody says",
            "<compteRendu><uid>CR1</uid><metadonnees><dateSeance>20241106150000000</dateSeance>"
                + "</metadonnees><contenu><point><texte>Le barrage</texte><paragraphe><orateurs/>"
                + "<texte>On commence.</texte></paragraphe><paragraphe><orateurs><orateur><nom>Mme "
                + "Ana Ruiz</nom><id>7</id><qualite>ministre</qualite></orateur></orateurs><texte>"
                + "C’est profond.<br/>Non <italique>merci</italique>.</texte></paragraphe>"
                + "<paragraphe><orateurs><orateur><nom>M. Tom Vidal</nom><id>8</id></orateur>"
                + "</orateurs><texte>Oui.</texte></paragraphe></point></contenu></compteRendu>",
            "title: Le barrage\nintroduction: On commence.\n"
                + "Mme Ana Ruiz: C’est profond. Non merci.\nM. Tom Vidal: Oui."),
        row(
            "an article's speeches, its data before it",
            "<?xml"
                + " version='1.0'?><article><front><journal-meta><journal-title>Weirs</journal-title></journal-meta><article-meta><title-group><article-title>The"
                + " Weir</article-title></title-group>"
                + "<pub-date><day>3</day><month>4</month><year>2015</year></pub-date></article-meta>"
                + "</front><body><speech><speaker>Ana</speaker><p>Deep?</p></speech><speech>"
                + "<speaker>Tom</speaker><p>Yes.</p></speech></body></article>",
            "title: The Weir\nAna: Deep?\nTom: Yes."),
        row(
            "questions and answers that nobody is named for",
            "<?xml version='1.0'?><article><info><title>The"
                + " Weir</title></info><qandaset><qandaentry><question><para>"
                + "Deep?</para></question><answer><para>Yes.</para></answer></qandaentry>"
                + "</qandaset></article>",
            "title: The Weir\nQ: Deep?\nA: Yes."),
        row(
            "words and signs without blanks between them",
            "<TEI><text><body><annotationBlock who='#a'><u><seg><w>Is</w><w>it</w><pc>(</pc>"
                + "<w>really</w><pc>)</pc><w>deep</w><pc>?</pc></seg></u></annotationBlock>"
                + "<annotationBlock who='#b'><u><seg><w>Yes</w><pc>,</pc><w>it</w><w>is</w>"
                + "<pc>.</pc></seg></u></annotationBlock></body></text></TEI>",
            "a: Is it (really) deep?\nb: Yes, it is."),
        row(
            "words and signs on lines of their own",
            "<TEI><text><body><u who='#a'><w>Deep</w>\n <pc>?</pc></u><u who='#b'><w>Yes</w>\n"
                + " <pc>,</pc>\n <w>it</w>\n <w>is</w>\n <pc>.</pc></u></body></text></TEI>",
            "a: Deep?\nb: Yes, it is."),
        row(
            "words of a script without blanks",
            "<TEI><text><body><u who='#a'><w>深</w><w>い</w><pc>？</pc></u><u who='#b'>"
                + "<w>はい</w><pc>。</pc></u></body></text></TEI>",
            "a: 深い？\nb: はい。"),
        row(
            "the XML of CHAT: signs as elements, words analysed",
            "<CHAT><Participants><participant id='INV' name='Ana' role='Investigator'/>"
                + "<participant id='PAR' name='Tom' role='Participant'/></Participants><u"
                + " who='INV'><w>deep</w><t type='q'/></u><u who='PAR'><w>yes<mor><mw><stem>yes"
                + "</stem></mw></mor></w><tagMarker type='comma'/><w>deep</w><t type='p'/></u>"
                + "</CHAT>",
            "Ana: deep?\nTom: yes, deep."),
        row(
            "the Australian record: labels in the text, others named by links",
            "<hansard><debate><speech><talk.start><talker><page.no>3</page.no><name"
                + " role='metadata'>Ruiz, Ana</name><name.id>A1</name.id></talker></talk.start>"
                + "<talk.text><body><p><span><a href='A1' type='MemberSpeech'><span>Ms RUIZ</span>"
                + "</a> (<span>Weir</span>) (<span>12:01</span>):  Deep?</span></p><p><a href='T2'"
                + " type='MemberInterjecting'>Mr Vidal:</a>  Yes.</p><p><a href='A1'"
                + " type='MemberContinuation'>Ms RUIZ:</a>  Well: so.</p><p>Come.</p></body>"
                + "</talk.text></speech></debate></hansard>",
            "Ana Ruiz: Deep?\nMr Vidal: Yes.\nAna Ruiz: Well: so. / Come."),
        row(
            "the record of the Union: names in attributes and again in the text",
            "<DEBATS><INTERVENTION><ORATEUR LIB='Ruiz | Ana'/><PARA><EMPHAS NAME='B'>Ana Ruiz,"
                + "</EMPHAS> <EMPHAS NAME='I'>on behalf of the group</EMPHAS>. – Deep?</PARA>"
                + "</INTERVENTION><INTERVENTION><ORATEUR LIB='Vidal | Tom'/><PARA><EMPHAS"
                + " NAME='B'>Tom Vidal</EMPHAS>. – Yes: deep.</PARA></INTERVENTION></DEBATS>",
            "Ana Ruiz: Deep?\nTom Vidal: Yes: deep."),
        row(
            "the Canadian record: the language of the floor, pages",
            "<Hansard><StartPageNumber>12</StartPageNumber><Intervention><PersonSpeaking>"
                + "<Affiliation>Ms. Ana Ruiz:</Affiliation></PersonSpeaking><Content>"
                + "<FloorLanguage>[English]</FloorLanguage><ParaText>Deep?</ParaText></Content>"
                + "</Intervention><Intervention><PersonSpeaking><Affiliation>Mr. Tom Vidal:"
                + "</Affiliation></PersonSpeaking><Content><ParaText>Yes.</ParaText></Content>"
                + "</Intervention></Hansard>",
            "Ms. Ana Ruiz: [English] / Deep?\nMr. Tom Vidal: Yes."),
        row(
            "turns of a transcriber's tool",
            "<Trans><Speakers><Speaker id='s1' name='Ana Ruiz'/><Speaker id='s2' name='Tom'/>"
                + "</Speakers><Episode><Section><Turn speaker='s1' startTime='2.5'><Sync "
                + "time='2.5'/>Deep?</Turn><Turn speaker='s2' startTime='4'><Sync time='4'/>Yes."
                + "</Turn></Section></Episode></Trans>",
            "Ana Ruiz: Deep?\nTom: Yes."),
        row(
            "two who speak at once, and sounds that attributes tell",
            "<Trans><Speakers><Speaker id='s1' name='Ana Ruiz'/><Speaker id='s2' name='Tom'/>"
                + "</Speakers><Episode><Section><Turn speaker='s1'><Sync time='2'/>Deep?<Event "
                + "desc='laughs' type='noise' extent='instantaneous'/><Sync time='3'/>Or not"
                + "</Turn><Turn speaker='s2 s1'><Sync time='4'/><Who nb='1'/>It <Event desc='i' "
                + "type='pronounce' extent='begin'/>is.<Sync time='5'/><Who nb='2'/>Is it?<Sync "
                + "time='6'/><Who nb='1'/>Yes.</Turn><Turn speaker='s1 s2'>Bye.</Turn></Section>"
                + "</Episode></Trans>",
            "Ana Ruiz: Deep? Or not\nTom: It is.\nAna Ruiz: Is it?\nTom: Yes.\n"
                + "Ana Ruiz & Tom: Bye."));
  }

  private static final String EAF =
      "<ANNOTATION_DOCUMENT><HEADER><PROPERTY NAME='n'>4</PROPERTY></HEADER><TIME_ORDER>"
          + "<TIME_SLOT TIME_SLOT_ID='s1' TIME_VALUE='1000'/><TIME_SLOT TIME_SLOT_ID='s2' "
          + "TIME_VALUE='2000'/><TIME_SLOT TIME_SLOT_ID='s3' TIME_VALUE='3000'/></TIME_ORDER>";

  private static String annotation(String from, String to, String said) {
    return "<ANNOTATION><ALIGNABLE_ANNOTATION TIME_SLOT_REF1='"
        + from
        + "' TIME_SLOT_REF2='"
        + to
        + "'><ANNOTATION_VALUE>"
        + said
        + "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>";
  }

  /** Captions and annotations: pieces with times. */
  static Stream<Arguments> timed() {
    return Stream.of(
        row(
            "TTML, agents by id, a break, a title",
            "<tt xmlns='http://www.w3.org/ns/ttml' xmlns:ttm='m'"
                + " xml:lang='en'><head><metadata><ttm:title>The Weir</ttm:title><ttm:agent"
                + " xml:id='a'><ttm:name>Ana</ttm:name></ttm:agent><ttm:agent"
                + " xml:id='t'><ttm:name>Tom</ttm:name></ttm:agent></metadata></head><body><div><p"
                + " begin='00:00:01.000' end='00:00:02.000' ttm:agent='a'>Is it<br/>deep?</p><p"
                + " begin='2s' dur='1s' ttm:agent='t'>\n"
                + " <span>Deep</span> &amp; cold.</p></div></body></tt>",
            "title: The Weir\n1000 Ana: Is it deep?\n2000 Tom: Deep & cold."),
        row(
            "TTML, agents and times on spans, two in one piece, one on a division",
            "<tt xmlns:ttm='m'><head><metadata><ttm:agent xml:id='a'><ttm:name>Ana</ttm:name>"
                + "</ttm:agent><ttm:agent xml:id='t'><ttm:name>Tom</ttm:name></ttm:agent>"
                + "</metadata></head><body><div><p><span begin='1s' end='2s' ttm:agent='a'>Is it"
                + "</span> <span begin='2s' end='3s' ttm:agent='a'>deep?</span></p><p begin='4s'"
                + " end='6s'><span ttm:agent='t'>Deep.</span><br/><span ttm:agent='a'>And cold?"
                + "</span></p></div><div ttm:agent='t'><p begin='7s'>Cold.</p></div></body></tt>",
            "1000 Ana: Is it deep?\n4000 Tom: Deep.\n4000 Ana: And cold?\n7000 Tom: Cold."),
        row(
            "TTML, colours by styles and by themselves",
            "<tt xmlns:tts='s'><head><styling><style xml:id='w' tts:color='white'/><style"
                + " xml:id='y' tts:color='yellow'/></styling></head><body><div><p begin='1s'><span"
                + " style='w'>Is it</span><br/><span style='w'>deep?</span></p><p begin='2s'"
                + " style='y'>Deep.</p><p begin='3s'><span style='w'>And cold?</span><br/><span"
                + " tts:color='yellow'>Cold.</span></p><p begin='4s' style='w'>So?</p></div>"
                + "</body></tt>",
            "1000 ?: Is it deep?\n2000 ?: Deep.\n3000 ?: And cold?\n3000 ?: Cold.\n4000 ?: So?"),
        row(
            "TTML, frames, ticks and milliseconds, names before colons",
            "<tt:tt xmlns:tt='x' xmlns:p='y' p:frameRate='25'"
                + " p:tickRate='1000'><tt:body><tt:div><tt:p begin='00:00:01:05'>Ana:"
                + " Deep?</tt:p><tt:p begin='2000t'>Tom: Deep enough.</tt:p><tt:p"
                + " begin='3000ms'>Ana: Really?</tt:p><tt:p begin='0.1m'>Tom: Really,"
                + " come.</tt:p></tt:div></tt:body></tt:tt>",
            "1200 Ana: Deep?\n2000 Tom: Deep enough.\n3000 Ana: Really?\n6000 Tom: Really, come."),
        row(
            "captions in milliseconds, marks of change, one in mid-line",
            "<timedtext format='3'><body><p t='1000' d='900'>&gt;&gt; Deep? &gt;&gt; Yes.</p><p "
                + "t='2000' d='900'><s>So</s><s t='300'> am I.</s></p></body></timedtext>",
            "1000 ?: Deep?\n1000 ?: Yes. So am I."),
        row(
            "captions of an unknown root, escaped twice",
            "<transcript><text start='1.5' dur='1'>Ana: Isn&amp;#39;t it deep?</text><text"
                + " start='3' dur='1'>Tom: It is deep.</text><text start='4'>Ana: Really,"
                + " R&amp;amp;D?</text><text start='5'>Tom: Really, come.</text></transcript>",
            "1500 Ana: Isn't it deep?\n3000 Tom: It is deep.\n4000 Ana: Really, R&D?\n"
                + "5000 Tom: Really, come."),
        row(
            "ELAN, a tier a speaker, a tier below one",
            EAF
                + "<TIER TIER_ID='x' PARTICIPANT='Tom'>"
                + annotation("s2", "s3", "Yes.")
                + "</TIER><TIER TIER_ID='Ana'>"
                + annotation("s1", "s2", "Deep?")
                + annotation("s3", "s3", "So.")
                + "</TIER><TIER TIER_ID='g' PARENT_REF='x'>"
                + annotation("s2", "s3", "ADV")
                + "</TIER></ANNOTATION_DOCUMENT>",
            "1000 Ana: Deep?\n2000 Tom: Yes.\n3000 Ana: So."),
        row(
            "EXMARaLDA",
            "<basic-transcription><head><meta-information><transcription-name>The"
                + " Weir</transcription-name></meta-information><speakertable><speaker"
                + " id='S0'><abbreviation>ANA</abbreviation><ud-speaker-information>"
                + "<ud-information attribute-name='Birth'>1950</ud-information><ud-information"
                + " attribute-name='Name'>Ana Ruiz</ud-information></ud-speaker-information>"
                + "</speaker><speaker"
                + " id='S1'><abbreviation>TOM"
                + "</abbreviation></speaker></speakertable></head><basic-body><common-timeline><tli"
                + " id='T0' time='1.0'/><tli id='T1' time='2.0'/><tli id='T2'"
                + " time='3.0'/></common-timeline><tier speaker='S0' category='v' type='t'><event"
                + " start='T0' end='T1'>Deep? </event></tier><tier speaker='S1' category='v'"
                + " type='t'><event start='T1' end='T2'>Yes. </event></tier><tier speaker='S1'"
                + " category='en' type='a'><event start='T1'"
                + " end='T2'>affirms</event></tier></basic-body></basic-transcription>",
            "title: The Weir\n1000 Ana Ruiz: Deep?\n2000 TOM: Yes."),
        row(
            "EXMARaLDA, points without a time, sentences cut where another begins",
            "<basic-transcription><head><speakertable><speaker id='S0'><abbreviation>ANA"
                + "</abbreviation></speaker><speaker id='S1'><abbreviation>TOM</abbreviation>"
                + "</speaker></speakertable></head><basic-body><common-timeline>"
                + "<tli id='T0' time='1.0'/><tli id='T7'/><tli id='T5'/><tli id='T6'/>"
                + "<tli id='T1' time='4.0'/><tli id='T2' time='5.0'/></common-timeline>"
                + "<tier speaker='S0' category='v' type='t'><event start='T0' end='T7'>Is it "
                + "</event><event start='T7' end='T5'>deep?</event><event start='T1' end='T2'>"
                + "So.</event></tier><tier speaker='S1' category='v' type='t'>"
                + "<event start='T7' end='T5'>Oh </event><event start='T5' end='T6'>yes.</event>"
                + "<event start='T6' end='T1'>Very.</event></tier></basic-body>"
                + "</basic-transcription>",
            "1000 ANA: Is it deep?\nTOM: Oh yes. Very.\n4000 ANA: So."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("timed")
  void piecesWithTimes(String name, String source, String expected) {
    Reading reading = Sketch.named("talk.xml", source);
    String drawn = Sketch.of(reading);
    for (var block : reading.interview().blocks()) {
      if (block instanceof Turn turn) {
        String time = turn.time() == null ? "" : turn.time().toMillis() + " ";
        drawn = drawn.replace(turn.id() + " ", time);
      }
    }
    assertEquals(expected, drawn);
  }

  private static String drawn(Reading reading) {
    StringBuilder drawn = new StringBuilder(Sketch.of(reading).replaceAll("(?m)^[qar][0-9]+ ", ""));
    for (Note note : reading.interview().notes()) {
      drawn.append("\n").append(note.id()).append(": ").append(PlainText.of(note.content()));
    }
    return drawn.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void kinds(String name, String source, String expected) {
    Reading reading = Sketch.named("talk.xml", source);
    assertEquals("tei", reading.format());
    assertEquals(expected, drawn(reading));
    assertEquals(expected, drawn(Sketch.named("talk", "\ufeff" + source)));
  }

  static Stream<Arguments> records() {
    return Stream.of(
        row(
            "a transcript in plain text",
            "<transcript>VIDAL: Is it deep?\n\nRUIZ: Deep enough.\n\nVIDAL: So?\n\nRUIZ: R&amp;D."
                + "</transcript>",
            "Tom Vidal: Is it deep?\nAna Ruiz: Deep enough.\nTom Vidal: So?\nAna Ruiz: R&D."),
        row(
            "a transcript in WebVTT",
            "<transcript/><vtt_transcript><![CDATA[WEBVTT\n\n00:01.000 --> 00:02.000\n<v Tom Vidal>"
                + "Is it deep?\n\n00:02.000 --> 00:03.000\n<v Ana Ruiz>Deep enough.\n]]>"
                + "</vtt_transcript>",
            "Tom Vidal: Is it deep?\nAna Ruiz: Deep enough."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void recordsOfOralHistory(String name, String transcript, String expected) {
    String source =
        "<ROOT xmlns='https://www.weareavp.com/nunncenter/ohms'><record id='1'><date value="
            + "'1987-06-03'/>\n<title>The Weir</title><interviewee>Ana Ruiz</interviewee>"
            + "<interviewer>Tom Vidal</interviewer><index><point><synopsis>Of water.</synopsis>"
            + "</point></index>\n";
    String whole = (source + transcript + "</record></ROOT>").replace('\'', '"');
    Reading reading = Sketch.named("talk.xml", whole);
    assertEquals("title: The Weir\n" + expected, drawn(reading));
    assertEquals("1987-06-03", reading.interview().metadata().date().orElseThrow().toString());
    assertEquals(
        List.of(Role.INTERVIEWER, Role.INTERVIEWEE),
        reading.interview().speakers().stream().map(s -> s.role()).toList());
    assertTrue(
        reading.diagnostics().stream().anyMatch(d -> d.message().contains("index")),
        reading.diagnostics().toString());
    int line = reading.interview().blocks().get(0).origin().span().orElseThrow().line();
    assertTrue(line >= 3, "line " + line);
  }

  static Stream<Arguments> days() {
    String talk = "<speech id='r/2007-11-14a.6.2' speakername='Ana'><p>Deep?</p></speech>";
    String next = "<speech id='r/2007-11-14a.7.0' speakername='Tom'><p>Yes.</p></speech>";
    String items =
        "<Hansard><ExtractedInformation><ExtractedItem Name='Session'>1<Sup>re</Sup>"
            + " 3 mai 1999</ExtractedItem><ExtractedItem Name='Date'>";
    String behind = "</ExtractedItem></ExtractedInformation>" + talk + "</Hansard>";
    return Stream.of(
        row("the ids", "<publicwhip>" + talk + next + "</publicwhip>", "2007-11-14"),
        row(
            "ids of two days",
            "<publicwhip>" + talk + next.replace("14a", "15a") + "</publicwhip>",
            ""),
        row(
            "numbers that are no day",
            "<publicwhip>" + (talk + next).replace("2007-11-14a", "12007-11-14") + "</publicwhip>",
            ""),
        row("the root", "<debate date='1999-11-03'>" + talk + next + "</debate>", "1999-11-03"),
        row("an item", items + "Le mercredi 28 novembre 2012" + behind, "2012-11-28"),
        row("an item in Hebrew", items + "יום שלישי, 08 בדצמבר 2015" + behind, "2015-12-08"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("days")
  void recordsTellTheirDay(String name, String source, String expected) {
    Interview interview = Sketch.named("talk.xml", source).interview();
    assertEquals(expected, interview.metadata().date().map(Object::toString).orElse(""));
  }

  @Test
  void theHeaderTellsDatesLanguageAndRoles() {
    String body = "<text><body><u who='#AR'>Deep?</u><u who='#TV'>Yes.</u></body></text></TEI>";
    String source = ("<TEI xml:lang='en'>" + HEADER + body).replace('\'', '"');
    Interview interview = Sketch.named("talk.xml", source).interview();
    assertEquals("2001-07-17", interview.metadata().date().orElseThrow().toString());
    assertEquals("2001-06-05", interview.metadata().interviewed().orElseThrow().date().toString());
    assertEquals("en", interview.metadata().language().orElseThrow());
    assertEquals(
        List.of(Role.INTERVIEWER, Role.INTERVIEWEE),
        interview.speakers().stream().map(s -> s.role()).toList());
  }

  @Test
  void labelsStandAsInTheSourceAndTimesAreKept() {
    Reading reading =
        Sketch.named(
            "a.xml", "<x><turn speaker=\"Ana\" start=\"1.5\"><from>Ms A.:</from>Deep?</turn></x>");
    Turn turn = (Turn) reading.interview().blocks().get(0);
    assertEquals("Ms A.:", turn.label());
    assertEquals(Duration.ofMillis(1500), turn.time());
  }

  @Test
  void placesAreThoseOfTheWords() {
    Reading reading =
        Sketch.named(
            "a.xml", "<TEI>\n<text><u who=\"#A\">\n  <seg>Deep &amp; cold?</seg></u></text></TEI>");
    var span = reading.interview().blocks().get(0).origin().span().orElseThrow();
    assertEquals(3, span.line());
    assertEquals(8, span.column());
  }

  @Test
  void theDeclaredEncodingHoldsForWhatIsNoUtf8() {
    String source =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><TEI><text><u"
            + " who=\"#A\">Łódź?</u></text></TEI>";
    for (String name : List.of("ISO-8859-2", "UTF-8")) {
      byte[] bytes = source.getBytes(java.nio.charset.Charset.forName(name));
      Reading reading =
          new XmlTranscriptReader().read(Source.of("a.xml", bytes), ReadOptions.DEFAULT);
      assertEquals("A: Łódź?", drawn(reading), name);
    }
  }

  @Test
  void whatCanMeanButOneThingIsMended() {
    String source =
        "<TEI><!-- A & B --><text>\n<u who=\"#A\">Weir & sons?<br>Deep?</u>\n"
            + "<u who=\"#B\">R&D &amp; <![CDATA[A & B]]>.</u></text></TEI>";
    Reading reading = Sketch.named("talk.xml", source);
    assertEquals("A: Weir & sons? Deep?\nB: R&D & A & B.", drawn(reading).replace(" / ", " "));
    assertEquals(
        List.of(2, 2),
        reading.diagnostics().stream()
            .filter(d -> d.code() == Code.R044)
            .map(d -> d.span().line())
            .toList());
    int last = reading.interview().blocks().size() - 1;
    assertEquals(3, reading.interview().blocks().get(last).origin().span().orElseThrow().line());
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        Arguments.of("cut off", "<TEI><text>\n<u who='#A'>Deep?</u>\n<u who='#B'>Y", Code.R044, 3),
        Arguments.of("a lone sign", "<TEI><text><u who='#A'>Deep?</u>\n<u> & </u>", Code.R044, 2),
        Arguments.of(
            "an entity from outside",
            "<!DOCTYPE TEI [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n"
                + "<TEI><text><u who='#A'>Deep?</u><u who='#A'>&x;</u></text></TEI>",
            Code.R046,
            2),
        Arguments.of(
            "an entity that grows",
            "<!DOCTYPE TEI [<!ENTITY a '..........'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d"
                + " '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>"
                + "]>\n<TEI><text><u who='#A'>Deep?</u><u who='#A'>&e;</u></text></TEI>",
            Code.R046,
            2),
        Arguments.of(
            "an entity that is itself",
            "<!DOCTYPE TEI [<!ENTITY a '&b;&b;'><!ENTITY b '&a;&a;'>]>\n"
                + "<TEI><text><u who='#A'>Deep?</u><u who='#A'>&a;</u></text></TEI>",
            Code.R046,
            2),
        Arguments.of(
            "a deletion",
            "<TEI><text>\n"
                + "<u who='#A'>Deep?</u>\n"
                + "<u who='#A'>So<del> and so</del>.</u></text></TEI>",
            Code.R063,
            3));
  }

  @Test
  void aFaultBeforeWhichNobodySpeaksIsShown() {
    String source = "<TEI><text>\n<u who='#A' who='#A'>Deep?</u></text></TEI>";
    ColloquyException refused =
        assertThrows(ColloquyException.class, () -> Sketch.named("talk.xml", source));
    assertEquals(Code.R044, refused.diagnostic().code());
    assertEquals(2, refused.diagnostic().place().orElseThrow().line());
  }

  @ParameterizedTest
  @CsvSource({
    "Y, it breaks off",
    "</w>, it is no well-formed XML from here on",
    "<x y='1' y='2'/>so</u>, it is no well-formed XML from here on"
  })
  void whyTheRestIsNotReadIsSaidInOurWords(String rest, String why) {
    String source = "<TEI><text>\n<u who='#A'>Deep?</u>\n<u who='#B'>" + rest;
    assertEquals(
        "the XML is read up to here: " + why,
        Sketch.named("talk.xml", source).diagnostics().get(0).message());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void whatIsWrongIsToldWithItsPlace(String name, String source, Code code, int line) {
    Reading reading = Sketch.named("talk.xml", source.replace('\'', '"'));
    assertTrue(drawn(reading).startsWith("A: Deep?"), drawn(reading));
    assertTrue(!drawn(reading).contains("root:"), drawn(reading));
    assertEquals(code, reading.diagnostics().get(0).code());
    assertEquals(line, reading.diagnostics().get(0).span().line());
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("<catalog><book title=\"x\">Words.</book></catalog>", Code.R047),
        Arguments.of("<catalog", Code.R047),
        Arguments.of("<TEI>" + "<div>".repeat(400), Code.R045),
        Arguments.of("<TEI><text/></TEI>", Code.R001));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNoTranscriptIsRefused(String source, Code code) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    ColloquyException refused =
        assertThrows(
            ColloquyException.class,
            () -> new XmlTranscriptReader().read(Source.of("a.xml", bytes), ReadOptions.DEFAULT));
    assertEquals(code, refused.diagnostic().code());
    assertTrue(refused.diagnostic().hint() != null);
  }
}
