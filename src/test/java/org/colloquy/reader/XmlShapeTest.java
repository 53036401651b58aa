package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** XML of vocabularies that nobody has told the reader; single quotes stand for double ones. */
final class XmlShapeTest {
  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(
            "the Norwegian record: names begin paragraphs, who presides is named now and then",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <Forhandlinger><Mote moteID='1'><Startseksjon><Motestart>\
            <Tittel>Møte tirsdag den 3. mai 2011 kl. 10</Tittel><President personID='GRAL'>\
            <A>President: Grete Alm</A></President></Motestart><Dagsorden>\
            <Tittel>Dagsorden (nr. 7)</Tittel></Dagsorden>
            <Presinnlegg Id='p1'><A><Navn personID='GRAL'>Presidenten [10:00:27]:\
            </Navn> Møtet er satt.</A></Presinnlegg></Startseksjon>
            <Hovedseksjon><Saker><Sak sakID='100' saksKartNr='1'><Sakshode><Saktittel>\
            <A>Sak nr. 1 [10:01:00]</A><A>Innstilling om tåkeluren på moloen</A></Saktittel>\
            </Sakshode>
            <Presinnlegg Id='p2'><A>Første taler er Tor Lund.</A></Presinnlegg>
            <Hovedinnlegg Id='i1'><A>\
            <Navn personID='TOLU'>Tor Lund (H) [10:01:10] (ordfører for saken):\
            </Navn> Luren har stått stille siden fasten.</A>\
            <A Type='Innrykk'>Tre båter har gått etter gehør.</A></Hovedinnlegg>
            <Replikk Id='r1'><A><Navn personID='KAFJ'>Kari Fjell (A) [10:03:00]:\
            </Navn> Hvilken lur mener representanten?</A></Replikk>
            <Replikk Id='r2'><A><Navn personID='TOLU'>Tor Lund (H) [10:03:30]:\
            </Navn> Den store.</A></Replikk>
            <Presinnlegg Id='p3'><A><Navn personID='GRAL'>Presidenten [10:04:27]:\
            </Navn> Flere har ikke bedt om ordet.</A></Presinnlegg></Sak></Saker>\
            </Hovedseksjon></Mote></Forhandlinger>
            """,
            """
            title: Møte tirsdag den 3. mai 2011 kl. 10
            introduction: President: Grete Alm
            heading 1: Dagsorden (nr. 7)
            Presidenten: Møtet er satt.
            heading 1: Sak nr. 1 [10:01:00] Innstilling om tåkeluren på moloen
            Presidenten: Første taler er Tor Lund.
            Tor Lund: Luren har stått stille siden fasten. / Tre båter har gått etter gehør.
            Kari Fjell: Hvilken lur mener representanten?
            Tor Lund: Den store.
            Presidenten: Flere har ikke bedt om ordet.\
            """),
        Arguments.of(
            "the same as it was: names before paragraphs, who presides is not named",
"""
<?xml version='1.0' encoding='UTF-8'?>
<forhandling><mote><formalia><dato>Mote tirsdag den 3. mai 2011 kl. 10</dato>\
<president>President: Grete Alm</president></formalia><saker><sak sakid='5'>\
<saktittel><a>Sak nr. 1</a></saktittel>
<presinnl><a>Forste taler er Tor Lund.</a></presinnl>
<innlegg type='hovedinnlegg'><navn>Tor Lund (H) [10:01:10]:</navn>\
<a>Luren har statt stille.</a><a>Tre bater har gatt etter gehor.</a></innlegg>
<innlegg type='replikk'><navn>Kari Fjell (A) [10:03:00]:</navn>\
<a>Hvilken lur mener representanten?</a></innlegg>
<innlegg type='replikk'><navn>Tor Lund (H) [10:03:30]:</navn><a>Den store.</a></innlegg>
<handling><a>Morten Moe overtok presidentplassen.</a></handling>
<presinnl><a>Flere har ikke bedt om ordet.</a></presinnl></sak></saker></mote>\
</forhandling>
""",
            """
            title: Sak nr. 1
            provenance: Mote tirsdag den 3. mai 2011 kl. 10 / President: Grete Alm
            Unknown: Forste taler er Tor Lund.
            Tor Lund: Luren har statt stille. / Tre bater har gatt etter gehor.
            Kari Fjell: Hvilken lur mener representanten?
            Tor Lund: Den store.
            bridge: Morten Moe overtok presidentplassen.
            Unknown: Flere har ikke bedt om ordet.\
            """),
        Arguments.of(
            "the Dutch record: names in parts",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <officiele-publicatie><metadata>\
            <meta name='DC.title' scheme='' content='De misthoorn'/></metadata><handelingen>\
            <agendapunt nr='3'><onderwerp>De misthoorn</onderwerp>
            <titel>De misthoorn</titel>
            <spreekbeurt nieuw='ja'><spreker soort='voorzitter'><voorvoegsels>De</voorvoegsels>\
            <naam><achternaam>voorzitter</achternaam></naam></spreker><tekst status='goed'>\
            <al>Wij beginnen met de misthoorn.</al></tekst></spreekbeurt>
            <spreekbeurt nieuw='ja'><spreker><voorvoegsels>De heer</voorvoegsels><naam>\
            <achternaam>Van der Berg</achternaam></naam> (<politiek>VVD</politiek>)</spreker>\
            <tekst status='goed'><al>De hoorn zwijgt sinds de vasten.</al><al-groep>\
            <al>Drie boten voeren op gehoor.</al><al>Een op goed geluk.</al></al-groep></tekst>\
            </spreekbeurt>
            <spreekbeurt nieuw='ja'><spreker><voorvoegsels>Minister</voorvoegsels><naam>\
            <achternaam>De Wit</achternaam></naam></spreker><tekst status='goed'>\
            <al>Welke hoorn bedoelt u?</al></tekst></spreekbeurt>
            <spreekbeurt nieuw='ja'><spreker><voorvoegsels>De heer</voorvoegsels><naam>\
            <achternaam>Van der Berg</achternaam></naam> (<politiek>VVD</politiek>)</spreker>\
            <tekst status='goed'><al>De grote.</al></tekst></spreekbeurt>
            <spreekbeurt nieuw='ja'><spreker><voorvoegsels>De</voorvoegsels><naam>\
            <achternaam>voorzitter</achternaam></naam></spreker><tekst status='goed'>\
            <al>Dank u wel.</al></tekst></spreekbeurt></agendapunt></handelingen>\
            </officiele-publicatie>
            """,
"""
title: De misthoorn
provenance: De misthoorn
De voorzitter: Wij beginnen met de misthoorn.
De heer Van der Berg: De hoorn zwijgt sinds de vasten. / Drie boten voeren op gehoor. / Een op goed geluk.
Minister De Wit: Welke hoorn bedoelt u?
De heer Van der Berg: De grote.
De voorzitter: Dank u wel.\
"""),
        Arguments.of(
            "the same as it was: a speaker's element holds what is said",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <handeling><frontm><titel>De misthoorn</titel></frontm><voorz><al>De \
            <nadruk type='vet'>voorzitter:</nadruk> Wij beginnen.</al></voorz><onderwerp>\
            <al>De misthoorn</al></onderwerp>
            <spreker nieuw='ja'><wie><aanspr>De heer</aanspr> <naam>Van der Berg</naam> (\
            <partij>VVD</partij>):</wie> <al>De hoorn zwijgt sinds de vasten.</al>\
            <al>Drie boten voeren op gehoor.</al></spreker>
            <spreker nieuw='ja'><wie><aanspr>Minister</aanspr> <naam>De Wit</naam>:</wie>\
            <al>Welke hoorn?</al></spreker>
            <spreker nieuw='ja'><wie><aanspr>De heer</aanspr> <naam>Van der Berg</naam> (\
            <partij>VVD</partij>):</wie><al>De grote.</al></spreker></handeling>
            """,
            """
            title: De misthoorn
            introduction: De voorzitter: Wij beginnen. / De misthoorn
            De heer Van der Berg: De hoorn zwijgt sinds de vasten. / Drie boten voeren op gehoor.
            Minister De Wit: Welke hoorn?
            De heer Van der Berg: De grote.\
            """),
        Arguments.of(
            "the Danish record: names among data, runs within lines",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <Dokument><MetaMeeting MeetingId='x'><ParliamentarySession>20101\
            </ParliamentarySession><DateOfSitting>2011-05-03T10:00:00</DateOfSitting>\
            <Location>Folketingssalen</Location><MeetingNumber>7</MeetingNumber></MetaMeeting>
            <DagsordenPlan><PunktTekst><Linea><Char>1) Om tågehornet</Char></Linea>\
            </PunktTekst></DagsordenPlan>
            <DagsordenPunkt><MetaFTAgendaItem><ItemNo>1</ItemNo><ShortTitle>Om tågehornet\
            </ShortTitle></MetaFTAgendaItem><PunktTekst><Exitus><Linea><Char>1) Om tågehornet.\
            </Char></Linea></Exitus></PunktTekst>
            <Aktivitet><Tale><Taler><MetaSpeakerMP><OratorFirstName>Grete</OratorFirstName>\
            <OratorLastName>Alm</OratorLastName><OratorRole>formand</OratorRole>\
            </MetaSpeakerMP><TalerTitel><Linea><Char formaCode='Fed'>Formanden</Char></Linea>\
            </TalerTitel></Taler><TaleSegment><MetaSpeechSegment>\
            <LastModified>2011-05-03T10:00:01</LastModified><StartDateTime>2011-05-03T10:00:01\
            </StartDateTime><EndDateTime>2011-05-03T10:00:30</EndDateTime></MetaSpeechSegment>\
            <TekstGruppe><Exitus><Linea><Char>Mødet er åbnet.</Char></Linea></Exitus>\
            </TekstGruppe></TaleSegment></Tale>
            <Tale><Taler><MetaSpeakerMP><OratorFirstName>Tor</OratorFirstName>\
            <OratorLastName>Lund</OratorLastName><GroupNameShort>V</GroupNameShort>\
            <OratorRole>medlem</OratorRole></MetaSpeakerMP><TalerTitel><Linea>\
            <Char>Tor Lund (V):</Char></Linea></TalerTitel></Taler><TaleSegment>\
            <MetaSpeechSegment><LastModified>2011-05-03T10:00:01</LastModified>\
            <StartDateTime>2011-05-03T10:00:31</StartDateTime><EndDateTime>2011-05-03T10:01:30\
            </EndDateTime></MetaSpeechSegment><TekstGruppe><Exitus><Linea>\
            <Char>Hornet har tiet siden fasten.</Char></Linea></Exitus></TekstGruppe>\
            <TekstGruppe><Exitus><Linea><Char>Tre både gik efter </Char><Char>gehør.</Char>\
            </Linea></Exitus></TekstGruppe></TaleSegment></Tale>
            <Tale><Taler><MetaSpeakerMP><OratorFirstName>Kari</OratorFirstName>\
            <OratorLastName>Fjell</OratorLastName><GroupNameShort>S</GroupNameShort>\
            <OratorRole>medlem</OratorRole></MetaSpeakerMP></Taler><TaleSegment>\
            <MetaSpeechSegment><StartDateTime>2011-05-03T10:01:31</StartDateTime>\
            <EndDateTime>2011-05-03T10:01:50</EndDateTime></MetaSpeechSegment><TekstGruppe>\
            <Exitus><Linea><Char>Hvilket horn mener ordføreren?</Char></Linea></Exitus>\
            </TekstGruppe></TaleSegment></Tale>
            <Tale><Taler><MetaSpeakerMP><OratorFirstName>Tor</OratorFirstName>\
            <OratorLastName>Lund</OratorLastName><GroupNameShort>V</GroupNameShort>\
            <OratorRole>medlem</OratorRole></MetaSpeakerMP></Taler><TaleSegment>\
            <MetaSpeechSegment><StartDateTime>2011-05-03T10:01:51</StartDateTime>\
            </MetaSpeechSegment><TekstGruppe><Exitus><Linea><Char>Det store.</Char></Linea>\
            </Exitus></TekstGruppe></TaleSegment></Tale></Aktivitet></DagsordenPunkt></Dokument>
            """,
            """
            title: Folketingssalen
            subtitle: 1) Om tågehornet
            introduction: Om tågehornet / 1) Om tågehornet.
            Grete Alm: Mødet er åbnet.
            Tor Lund: Hornet har tiet siden fasten. Tre både gik efter gehør.
            Kari Fjell: Hvilket horn mener ordføreren?
            Tor Lund: Det store.\
            """),
        Arguments.of(
            "the Finnish record: given and family names",
"""
<?xml version='1.0' encoding='UTF-8'?>
<ptk:Poytakirja xmlns:ptk='p' xmlns:vsk='v' xmlns:met1='m' xmlns:org='o'\
 xmlns:org1='o1' xmlns:sis='s' xmlns:vsk1='v1'><vsk:KeskusteluToimenpide>
<vsk:PuheenvuoroToimenpide vsk1:puheenvuoroAloitusHetki='2011-05-03T14:04:54'>\
<vsk1:AjankohtaTeksti>14.04</vsk1:AjankohtaTeksti><met1:Toimija><org:Henkilo>\
<org1:AsemaTeksti>Pääministeri</org1:AsemaTeksti><org1:EtuNimi>Tor</org1:EtuNimi>\
<org1:SukuNimi>Lund</org1:SukuNimi><org1:LisatietoTeksti>kok</org1:LisatietoTeksti>\
</org:Henkilo></met1:Toimija><vsk:PuheenvuoroOsa><sis:KohtaSisalto>\
<sis:KappaleKooste>Torvi on ollut vaiti.</sis:KappaleKooste>\
<sis:KappaleKooste>Kolme venettä kulki kuulolta.</sis:KappaleKooste>\
</sis:KohtaSisalto></vsk:PuheenvuoroOsa></vsk:PuheenvuoroToimenpide>
<vsk:PuheenvuoroToimenpide><vsk1:AjankohtaTeksti>14.06</vsk1:AjankohtaTeksti>\
<met1:Toimija><org:Henkilo><org1:EtuNimi>Kari</org1:EtuNimi><org1:SukuNimi>Vuori\
</org1:SukuNimi><org1:LisatietoTeksti>sd</org1:LisatietoTeksti></org:Henkilo>\
</met1:Toimija><vsk:PuheenvuoroOsa><sis:KohtaSisalto><sis:KappaleKooste>Mikä torvi?\
</sis:KappaleKooste></sis:KohtaSisalto></vsk:PuheenvuoroOsa></vsk:PuheenvuoroToimenpide>
<vsk:PuheenvuoroToimenpide><vsk1:AjankohtaTeksti>14.07</vsk1:AjankohtaTeksti>\
<met1:Toimija><org:Henkilo><org1:AsemaTeksti>Pääministeri</org1:AsemaTeksti>\
<org1:EtuNimi>Tor</org1:EtuNimi><org1:SukuNimi>Lund</org1:SukuNimi></org:Henkilo>\
</met1:Toimija><vsk:PuheenvuoroOsa><sis:KohtaSisalto><sis:KappaleKooste>Se iso.\
</sis:KappaleKooste></sis:KohtaSisalto></vsk:PuheenvuoroOsa>\
</vsk:PuheenvuoroToimenpide></vsk:KeskusteluToimenpide></ptk:Poytakirja>
""",
            """
            Tor Lund: Torvi on ollut vaiti. / Kolme venettä kulki kuulolta.
            Kari Vuori: Mikä torvi?
            Tor Lund: Se iso.\
            """),
        Arguments.of(
            "the Swedish list of speeches: pages within text",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <anforandelista antal='3'><anforande><dok_hangar_id>1</dok_hangar_id><dok_id>GY0901\
            </dok_id><dok_titel>Protokoll 2010/11:95 Tisdagen den 3 maj</dok_titel>\
            <dok_rm>2010/11</dok_rm><dok_datum>2011-05-03</dok_datum><avsnittsrubrik>Mistluren\
            </avsnittsrubrik><kammaraktivitet>interpellationsdebatt</kammaraktivitet>\
            <anforande_id>a1</anforande_id><anforande_nummer>1</anforande_nummer>\
            <talare>Tor Lund (M)</talare><parti>M</parti>\
            <anforandetext>&lt;p&gt;Herr talman! Luren har tigit sedan\
             fastan.&lt;/p&gt;&lt;p&gt;Tre båtar gick på gehör.&lt;/p&gt;</anforandetext>\
            <intressent_id>012</intressent_id><rel_dok_id>X</rel_dok_id><replik>N</replik>\
            <systemdatum>2011-05-04 10:00:00</systemdatum></anforande>
            <anforande><dok_hangar_id>1</dok_hangar_id><dok_id>GY0901</dok_id>\
            <dok_titel>Protokoll 2010/11:95 Tisdagen den 3 maj</dok_titel><dok_rm>2010/11\
            </dok_rm><dok_datum>2011-05-03</dok_datum><avsnittsrubrik>Mistluren\
            </avsnittsrubrik><kammaraktivitet>interpellationsdebatt</kammaraktivitet>\
            <anforande_id>a2</anforande_id><anforande_nummer>2</anforande_nummer>\
            <talare>Kari Fjell (S)</talare><parti>S</parti>\
            <anforandetext>&lt;p&gt;Vilken lur menar ledamoten?&lt;/p&gt;</anforandetext>\
            <intressent_id>013</intressent_id><rel_dok_id>X</rel_dok_id><replik>Y</replik>\
            <systemdatum>2011-05-04 10:00:00</systemdatum></anforande>
            <anforande><dok_hangar_id>1</dok_hangar_id><dok_id>GY0901</dok_id>\
            <dok_titel>Protokoll 2010/11:95 Tisdagen den 3 maj</dok_titel><dok_rm>2010/11\
            </dok_rm><dok_datum>2011-05-03</dok_datum><avsnittsrubrik>Mistluren\
            </avsnittsrubrik><kammaraktivitet>interpellationsdebatt</kammaraktivitet>\
            <anforande_id>a3</anforande_id><anforande_nummer>3</anforande_nummer>\
            <talare>Tor Lund (M)</talare><parti>M</parti>\
            <anforandetext>&lt;p&gt;Den stora.&lt;/p&gt;</anforandetext><intressent_id>012\
            </intressent_id><rel_dok_id>X</rel_dok_id><replik>Y</replik>\
            <systemdatum>2011-05-04 10:00:00</systemdatum></anforande></anforandelista>
            """,
            """
            Tor Lund: Herr talman! Luren har tigit sedan fastan. / Tre båtar gick på gehör.
            Kari Fjell: Vilken lur menar ledamoten?
            Tor Lund: Den stora.\
            """),
        Arguments.of(
            "the Japanese record: labels again in the text",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <data><numberOfRecords>1</numberOfRecords><numberOfReturn>1</numberOfReturn>\
            <startRecord>1</startRecord><records><record><recordData><meetingRecord>\
            <issueID>100105254X00120110503</issueID><imageKind>会議録</imageKind><session>105\
            </session><nameOfHouse>港議院</nameOfHouse><nameOfMeeting>本会議</nameOfMeeting>\
            <date>2011-05-03</date>
            <speechRecord><speechID>1_000</speechID><speechOrder>1</speechOrder><speaker>山田花子\
            </speaker><speakerYomi>やまだはなこ</speakerYomi><speakerGroup>港会</speakerGroup>\
            <speakerPosition xsi:nil='true' xmlns:xsi='x'/><speech>○議長（山田花子君）　これより会議を開きます。\
            </speech><startPage>1</startPage><speechURL>https://x.example/1</speechURL>\
            </speechRecord>
            <speechRecord><speechID>1_001</speechID><speechOrder>2</speechOrder><speaker>海野太郎\
            </speaker><speakerYomi>うみのたろう</speakerYomi><speakerGroup>波会</speakerGroup>\
            <speech>○海野太郎君　霧笛は春から止まっています。
            　三隻が耳を頼りに進みました。</speech><startPage>1</startPage><speechURL>https://x.example/2\
            </speechURL></speechRecord>
            <speechRecord><speechID>1_002</speechID><speechOrder>3</speechOrder><speaker>山田花子\
            </speaker><speakerYomi>やまだはなこ</speakerYomi><speakerGroup>港会</speakerGroup>\
            <speech>○議長（山田花子君）　どの霧笛ですか。</speech><startPage>1</startPage>\
            <speechURL>https://x.example/3</speechURL></speechRecord></meetingRecord>\
            </recordData></record></records></data>
            """,
            """
            title: 会議録
            subtitle: 港議院
            introduction: 本会議
            山田花子: これより会議を開きます。
            海野太郎: 霧笛は春から止まっています。 　三隻が耳を頼りに進みました。
            山田花子: どの霧笛ですか。\
            """),
        Arguments.of(
            "the Italian record",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <seduta numero='7' anno='2011' mese='5' giorno='3'><resoconto tipo='stenografico'>\
            <dibattito id='d1'><titolo>Il corno da nebbia</titolo>
            <intervento id='i1'><nominativo id='1' cognomeNome='ALM Greta'>PRESIDENTE\
            </nominativo><testoXHTML>. La seduta è aperta.</testoXHTML></intervento>
            <intervento id='i2'><nominativo id='2' cognomeNome='LUNDI Toro'>TORO LUNDI\
            </nominativo>. <testoXHTML>Il corno tace da Pasqua.\
            <br/>Tre barche sono andate a orecchio.</testoXHTML></intervento>
            <intervento id='i3'><nominativo id='1' cognomeNome='ALM Greta'>PRESIDENTE\
            </nominativo>. <testoXHTML>Quale corno?</testoXHTML></intervento></dibattito>\
            </resoconto></seduta>
            """,
            """
            title: Il corno da nebbia
            PRESIDENTE: La seduta è aperta.
            TORO LUNDI: Il corno tace da Pasqua. Tre barche sono andate a orecchio.
            PRESIDENTE: Quale corno?\
            """),
        Arguments.of(
            "names in attributes and again in the text",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <CRDoc><document_title>THE FOG HORN</document_title>\
            <speaker name='Ms. OKPARA'>Ms. OKPARA</speaker>\
            <speaking name='Ms. OKPARA'>Ms. OKPARA. Madam Chair, the horn has been out of order\
             since Lent.</speaking>\
            <speaking name='Mr. LUND'>Mr. LUND. Which horn does the Member mean?</speaking>\
            <speaking name='Ms. OKPARA'>Ms. OKPARA. The big one.</speaking></CRDoc>
            """,
            """
            title: THE FOG HORN
            Ms. OKPARA: Madam Chair, the horn has been out of order since Lent.
            Mr. LUND: Which horn does the Member mean?
            Ms. OKPARA: The big one.\
            """),
        Arguments.of(
            "an attribute of elements that are called after speakers",
"""
<?xml version='1.0' encoding='UTF-8'?>
<text id='ep-11-05-03'><CHAPTER ID='1'>The fog horn\
<SPEAKER ID='1' NAME='President'><P id='1'>We begin with the fog horn.</P>\
</SPEAKER><SPEAKER ID='2' LANGUAGE='DA' NAME='Lund'>\
<P id='2'>The horn has been silent since Lent.</P><P>Three boats went by ear.</P>\
</SPEAKER><SPEAKER ID='3' NAME='President'><P>Which horn?</P></SPEAKER></CHAPTER></text>
""",
            """
            title: The fog horn
            President: We begin with the fog horn.
            Lund: The horn has been silent since Lent. / Three boats went by ear.
            President: Which horn?\
            """),
        Arguments.of(
            "labels in the text of elements",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <doc><header>THE FOG HORN</header><newspeech>Mr. Speaker: Order, order.</newspeech>\
            <speech>We begin with the fog horn.</speech>
            <newspeech>Mrs. Okpara: The horn has been out of order since Lent.</newspeech>\
            <speech>Three boats have gone by ear.</speech><newspeech>Mr. Lund: Which horn?\
            </newspeech><newspeech>Mrs. Okpara: The big one.</newspeech><scene>(Laughter)\
            </scene></doc>
            """,
            """
            title: THE FOG HORN
            Mr. Speaker: Order, order. / We begin with the fog horn.
            Mrs. Okpara: The horn has been out of order since Lent. / Three boats have gone by ear.
            Mr. Lund: Which horn?
            Mrs. Okpara: The big one.
            event laughter: (Laughter)\
            """),
        Arguments.of(
            "a record in plain text within one element",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <DOKUMENT><WAHLPERIODE>17</WAHLPERIODE><DOKUMENTART>PLENARPROTOKOLL</DOKUMENTART>\
            <NR>17/105</NR><DATUM>03.05.2011</DATUM><TITEL>Plenarprotokoll vom 03.05.2011\
            </TITEL><TEXT>
            Plenarprotokoll 17/105

            Beginn: 10.00 Uhr

            Präsidentin Greta Alm:
            Die Sitzung ist eröffnet. Das Wort hat Tor Lund.

            Tor Lund (SPD):
            Frau Präsidentin! Das Nebelhorn schweigt seit der Fastenzeit.
            Drei Boote sind nach Gehör gefahren.

            (Beifall bei der SPD)

            Kari Fels (FDP):
            Welches Nebelhorn meinen Sie?

            Tor Lund (SPD):
            Das große.

            (Heiterkeit)

            Präsidentin Greta Alm:
            Dann warten wir.

            (Schluss: 10.20 Uhr)
            </TEXT></DOKUMENT>
            """,
"""
title: Plenarprotokoll 17/105
introduction: Beginn: 10.00 Uhr
Präsidentin Greta Alm: Die Sitzung ist eröffnet. Das Wort hat Tor Lund.
Tor Lund: Frau Präsidentin! Das Nebelhorn schweigt seit der Fastenzeit. Drei Boote sind nach Gehör gefahren.
event other: (Beifall bei der SPD)
Kari Fels: Welches Nebelhorn meinen Sie?
Tor Lund: Das große.
event other: (Heiterkeit)
Präsidentin Greta Alm: Dann warten wir.
event end: (Schluss: 10.20 Uhr)\
"""),
        Arguments.of(
            "segments with participants",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <Meeting Session='Bm1'><Preamble Channel='c'><Participants>\
            <Participant Name='me011'/><Participant Name='fe008'/></Participants></Preamble>\
            <Transcript StartTime='0.0' EndTime='20.0'>\
            <Segment StartTime='1.0' EndTime='2.0' Participant='me011'>Is it cold?</Segment>\
            <Segment StartTime='2.0' EndTime='3.0' Participant='fe008'>At night. \
            <VocalSound Description='laugh'/></Segment>\
            <Segment StartTime='4.0' EndTime='5.0' Participant='me011'>And by day?</Segment>\
            </Transcript></Meeting>
            """,
            """
            me011: Is it cold?
            fe008: At night.
            me011: And by day?\
            """),
        Arguments.of(
            "a person's element and one of words",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <interview><metadata><title>The weir</title><date>2011-05-03</date></metadata>\
            <exchange><person>Ana Ruiz</person><words>Is it cold by the weir?</words>\
            </exchange><exchange><person>Tom Vidal</person>\
            <words>At night it is. By day it hums, and the fish come up.</words></exchange>\
            <exchange><person>Ana Ruiz</person><words>And then?</words></exchange><exchange>\
            <person>Tom Vidal</person><words>Then we eat.</words></exchange></interview>
            """,
            """
            title: The weir
            Ana Ruiz: Is it cold by the weir?
            Tom Vidal: At night it is. By day it hums, and the fish come up.
            Ana Ruiz: And then?
            Tom Vidal: Then we eat.\
            """),
        Arguments.of(
            "elements called after those who speak",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <interview title='The weir'><interviewer>Is it cold by the weir?</interviewer>\
            <interviewee>At night it is.</interviewee><interviewer>And then?</interviewer>\
            <interviewee>Then we eat.</interviewee></interview>
            """,
            """
            interviewer: Is it cold by the weir?
            interviewee: At night it is.
            interviewer: And then?
            interviewee: Then we eat.\
            """),
        Arguments.of(
            "names between paragraphs",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <talk><heading>The weir</heading><speaker>Ana:</speaker><p>Is it cold by the weir?\
            </p><speaker>Tom:</speaker><p>At night it is.</p><p>By day it hums.</p>\
            <speaker>Ana:</speaker><p>And then?</p></talk>
            """,
            """
            title: The weir
            Ana: Is it cold by the weir?
            Tom: At night it is. / By day it hums.
            Ana: And then?\
            """),
        Arguments.of(
            "a transcript of nobody",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <transcript><title>The weir</title>\
            <p>The weir was built in spring, by six men and a mule.</p>\
            <p>At night it is cold, and by day it hums.</p></transcript>
            """,
"""
title: The weir
prose: The weir was built in spring, by six men and a mule. / At night it is cold, and by day it hums.\
"""),
        Arguments.of(
            "pieces of nobody with times",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <transcript><segment><start>00:00:01.000</start><end>00:00:04.000</end>\
            <text>The weir was built in spring.</text></segment><segment><start>00:00:04.000\
            </start><end>00:00:06.000</end><text>At night it is cold.</text></segment><segment>\
            <start>00:00:06.000</start><end>00:00:08.000</end><text>By day it hums.</text>\
            </segment></transcript>
            """,
            """
            prose: The weir was built in spring. / At night it is cold. / By day it hums.\
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void whatElementsHoldTellsWhatTheyAre(String name, String source, String expected) {
    Reading reading = Sketch.named("talk.xml", source.replace('\'', '"'));
    assertEquals("tei", reading.format());
    assertEquals(expected, Sketch.of(reading).replaceAll("(?m)^[qar][0-9]+ ", ""));
  }

  @Test
  void timesMayBeElements() {
    String source =
        "<transcript><segment><start>00:00:01.500</start><speaker>Ana</speaker><text>Is it cold?"
            + "</text></segment><segment><start>4</start><speaker>Tom</speaker><text>At night it"
            + " is.</text></segment></transcript>";
    Reading reading = Sketch.named("talk.xml", source);
    var times =
        reading.interview().blocks().stream().map(b -> b instanceof Turn t ? t.time() : null);
    assertEquals(java.util.List.of(Duration.ofMillis(1500), Duration.ofSeconds(4)), times.toList());
  }

  @Test
  void whatIsLeftOutIsTold() {
    String source =
        "<list><entry><id>17</id><speaker>Ana</speaker><says>Is it cold by the weir?</says></entry>"
            + "<entry><id>18</id><speaker>Tom</speaker><says>At night it is.</says></entry></list>";
    Reading reading = Sketch.named("talk.xml", source);
    assertTrue(
        reading.diagnostics().stream().anyMatch(d -> d.message().contains("<id>")),
        reading.diagnostics().toString());
  }

  static Stream<String> others() {
    return Stream.of(
        "<catalog><book id='1'><author>Ruiz, Ana</author><title>Weirs</title><price>5.95"
            + "</price><description>An in-depth look at weirs and dams by a builder.</description>"
            + "</book><book id='2'><author>Vidal, Tom</author><title>Fish</title><price>5.95"
            + "</price><description>A fisherman tells of his rivers, and of the sea.</description>"
            + "</book><book id='3'><author>Ruiz, Ana</author><title>Dams</title><price>5.95"
            + "</price><description>The second volume of the work on water.</description></book>"
            + "</catalog>",
        "<rss version='2.0'><channel><title>Weir talk</title><link>https://x.example</link>"
            + "<description>Of weirs.</description><item><title>One</title><author>Ana</author>"
            + "<description>We talk of weirs and fish. Come and hear.</description></item><item>"
            + "<title>Two</title><author>Tom</author><description>We talk of mills. Come again."
            + "</description></item><item><title>Three</title><author>Ana</author>"
            + "<description>Of dams, and of those who build them.</description></item></channel>"
            + "</rss>");
  }

  @ParameterizedTest
  @MethodSource("others")
  void listsOfOtherThingsAreNoTalk(String source) {
    ColloquyException refused =
        assertThrows(ColloquyException.class, () -> Sketch.named("list.xml", source));
    assertEquals(Code.R047, refused.diagnostic().code());
  }
}
