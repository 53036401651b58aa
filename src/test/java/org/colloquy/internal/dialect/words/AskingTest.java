package org.colloquy.internal.dialect.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns that ask without a mark: requests anywhere, questions where nobody writes marks. */
final class AskingTest {
  /** Language, a request, a question without its mark, an answer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | So tell me about the mill. | how did you find it | it stood by the river
          de | Beschreiben Sie den Garten. | warum sind Sie geblieben | ich hatte dort Arbeit
          fr | Parlez-nous du moulin. | pourquoi êtes-vous restée | il y avait du travail
          es | Cuéntanos cómo era el molino. | por qué se quedó | había trabajo
          pt | Fale um pouco do moinho. | por que ficou | havia trabalho
          it | Mi racconti del mulino. | da quanto tempo vive qui | sono nata in paese
          it | Parlami di tuo padre. | com'era la casa | era piccola e fredda
          nl | Vertel eens over de molen. | waarom bleef u | er was werk
          sv | Berätta om kvarnen. | varför stannade du | det fanns arbete
          da | Fortæl om møllen. | hvorfor blev du | der var arbejde
          no | Fortell om mølla. | hvorfor ble du | det var arbeid der
          fi | Kertoisitteko myllystä. | miksi jäitte | siellä oli työtä
          is | Segðu mér frá myllunni. | hvernig byrjaði það | það var vinna þar
          pl | Proszę opowiedzieć o młynie. | skąd pan przyjechał | była tam praca
          cs | Vyprávějte o mlýně. | proč jste zůstala | byla tam práce
          sk | Porozprávajte nám o mlyne. | prečo ste zostali | bola tam práca
          hu | Meséljen a malomról. | miért maradt ott | volt munka
          ro | Povestiți-ne despre moară. | de ce ați rămas | era de lucru
          bg | Разкажете за мелницата. | защо останахте | имаше работа
          sr | Испричајте нам о млину. | зашто сте остали | било је посла
          hr | Ispričajte nam o mlinu. | zašto ste ostali | bilo je posla
          sl | Povejte nam o mlinu. | zakaj ste ostali | bilo je dela
          mk | Раскажете за мелницата. | зошто останавте | имаше работа
          ru | Расскажите о мельнице. | откуда вы приехали | там была работа
          uk | Розкажіть про млин. | звідки ви приїхали | там була робота
          be | Раскажыце пра млын. | чаму вы засталіся | там была праца
          el | Μιλήστε μας για τον μύλο. | γιατί μείνατε; | υπήρχε δουλειά
          tr | Bize değirmeni anlatır mısınız. | köyde nasıl yaşadınız | orada iş vardı
          az | Dəyirmanı danışarsınızmı. | orada necə yaşayırdınız | iş var idi
          sq | Na tregoni për mullirin. | pse qëndruat | kishte punë
          et | Rääkige veskist. | miks te jäite | seal oli tööd
          lv | Pastāstiet par dzirnavām. | kāpēc palikāt | tur bija darbs
          lt | Papasakokite apie malūną. | kodėl likote | ten buvo darbo
          ka | მოგვიყევით წისქვილზე. | რატომ დარჩით | იქ სამუშაო იყო
          hy | Պատմեք ջրաղացի մասին։ | ինչու մնացիք | այնտեղ աշխատանք կար
          ar | حدثنا عن الطاحونة. | لماذا بقيت | كان هناك عمل
          fa | لطفا از آسیاب بگویید. | چرا ماندید | آنجا کار بود
          ur | چکی کے بارے میں بتائیے۔ | آپ وہاں کیوں رہے | وہاں کام تھا
          he | ספר לנו על הטחנה. | למה נשארת | הייתה שם עבודה
          hi | चक्की के बारे में बताइए। | आप वहाँ क्यों रुके | वहाँ काम था
          bn | কলের কথা বলুন। | আপনি কেন থাকলেন | সেখানে কাজ ছিল
          mr | गिरणीबद्दल सांगा. | तुम्ही कधी आलात | तिथे काम होते
          ta | ஆலையைப் பற்றி சொல்லுங்கள். | ஏன் அங்கே இருந்தீர்கள் | அங்கே வேலை இருந்தது
          te | మిల్లు గురించి చెప్పండి. | ఎందుకు ఉన్నారు | అక్కడ పని ఉంది
          th | ช่วยเล่าเรื่องโรงสี | ทำไมถึงอยู่ต่ออย่างไร | ที่นั่นมีงาน
          km | សូមប្រាប់អំពីម៉ាស៊ីន។ | តើអ្នកនៅទីនោះទេ | មានការងារ
          my | စက်အကြောင်း ပြောပြပါ။ | ဘာလို့ နေခဲ့တာလဲ ပါသလဲ | အလုပ်ရှိတယ်
          vi | Hãy kể về cối xay. | bà ở lại đó không | ở đó có việc
          id | Tolong ceritakan soal kincir itu. | mengapa tinggal di sana | ada pekerjaan
          tl | Ikuwento ninyo ang gilingan. | bakit kayo nanatili | may trabaho roon
          sw | Tuambie kuhusu kinu. | ulifika lini | kulikuwa na kazi
          cy | Dywedwch am y felin. | pam arhosoch chi | roedd gwaith yno
          ga | Inis dúinn faoin muileann. | cathain a tháinig tú | bhí obair ann
          eu | Azaldu errotaren kontua. | zergatik geratu zinen | lana zegoen
          ca | Expliqui'ns com era el molí. | quan va arribar | hi havia feina
          gl | Cónteme como era o muíño. | cando chegou | había traballo
          mt | Għidilna dwar il-mitħna. | għaliex bqajt | kien hemm xogħol
          eo | Rakontu pri la muelejo. | kial vi restis | tie estis laboro
          kk | Диірмен туралы айтып беріңізші. | неге қалдыңыз | онда жұмыс болды
          uz | Tegirmon haqida gapirib bering. | nega qoldingiz | u yerda ish bor edi
          mn | Тээрмийн тухай ярина уу. | яагаад үлдсэн бэ | тэнд ажил байсан
          am | ስለ ወፍጮው ይንገሩን። | ለምን ቆዩ | ሥራ ነበረ
          zh | 请谈谈那座磨坊。 | 您在那里住了多久呢 | 那里有活干
          ja | 水車について教えてください。 | なぜ残ったのですか | 仕事があった
          ko | 방앗간 이야기를 들려주세요. | 왜 남으셨습니까 | 일이 있었어요
          """)
  void hearsWhoAsks(String language, String request, String question, String answer) {
    Asking marked = Asking.in(List.of("Is it?", "It is."));
    assertEquals(true, marked.ends(request), "request");
    assertEquals(false, marked.ends(answer + "."), "answer");
    List<String> turns = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      turns.add(question.replace(";", ""));
      turns.add(answer);
    }
    Asking unmarked = Asking.in(turns);
    assertEquals(true, unmarked.ends(question), "question");
    assertEquals(false, unmarked.ends(answer), "answer in a talk without marks");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Is it deep? Thank you., true
          Bilakah ia siap? Terima kasih Tuan Pengerusi., true
          Is it deep? Thank you for the rope and the lamp that you left by the door in May., false
          It is deep. Thank you., false
          Is it deep? Or, true
          Is it deep? Yes., false
          """)
  void thanksOrABreakBehindAQuestion(String turn, boolean asks) {
    assertEquals(asks, Asking.in(List.of(turn)).ends(turn));
  }
}
