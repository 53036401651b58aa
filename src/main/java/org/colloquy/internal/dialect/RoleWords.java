package org.colloquy.internal.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/** Words with which labels say what somebody does in an interview, in many languages. */
final class RoleWords {
  private static final Map<String, Role> WORDS = words();

  /** Scripts without spaces: such a word ends a name, as in {@code 新華社記者}. */
  private static final List<String> ENDS =
      List.of("记者", "記者", "主持人", "기자", "진행자", "翻译", "翻譯", "通訳", "司会", "聞き手");

  /** So many words are more than a question's word and a name. */
  private static final int NAME = 5;

  private RoleWords() {}

  /**
   * The role that a label says, or null: the word alone, with a number or letter ({@code Reporter
   * 2}), before a name ({@code Moderator Jim Hale}), behind one between brackets or behind a comma
   * ({@code Jim Hale (host)}).
   */
  static @Nullable Role of(String label) {
    String key = Names.key(label);
    Role exact = WORDS.get(joined(bare(key)));
    exact = exact == null ? WORDS.get(uncounted(key)) : exact;
    if (exact != null) {
      return exact;
    }
    Role aside = WORDS.get(aside(key));
    if (aside != null) {
      return aside;
    }
    for (String end : ENDS) {
      if (key.endsWith(end)) {
        return WORDS.get(end);
      }
    }
    int space = key.indexOf(' ');
    Role first = space < 0 ? null : WORDS.get(key.substring(0, space));
    if (first != null && isCounted(label, key, space, first)) {
      return first;
    }
    return asksByName(label) ? Role.INTERVIEWER : null;
  }

  /** Whether a word for a question stands before somebody's name: {@code FRAGE HOFER}. */
  private static boolean asksByName(String label) {
    List<String> words = Names.words(label);
    Shape shape = Shape.of(label);
    return (shape == Shape.CAPITALS || shape == Shape.NAME)
        && words.size() > 1
        && words.size() < NAME
        && Offices.asks(words.get(0))
        && words.get(1).length() > 1
        && !Character.isDigit(words.get(1).charAt(0));
  }

  /** A key without the wide blanks that stretch a word of two signs: {@code 記　者}. */
  private static String joined(String key) {
    boolean signs = key.codePoints().allMatch(c -> c == ' ' || Character.isIdeographic(c));
    return signs ? key.replace(" ", "") : key;
  }

  /** Whether a label says a role and no name, except perhaps a number. */
  static boolean nameless(String label) {
    String key = Names.key(label);
    return WORDS.containsKey(bare(key)) || WORDS.containsKey(uncounted(key));
  }

  /** A key without the number or letter that ends it: {@code audience member} of number 2. */
  private static String uncounted(String key) {
    int space = key.lastIndexOf(' ');
    return space > 0 && isNumber(key.substring(space + 1)) ? bare(key.substring(0, space)) : key;
  }

  private static boolean isNumber(String rest) {
    return rest.length() < 3 || rest.startsWith("#");
  }

  /** Whether behind the first word stands a number, a letter, or the name of whom it speaks. */
  private static boolean isCounted(String label, String key, int space, Role role) {
    String rest = key.substring(space + 1);
    boolean office = role == Role.INTERVIEWER || role == Role.MODERATOR || role == Role.INTERPRETER;
    return isNumber(rest) || office && Shape.of(label) != Shape.MIXED && rest.indexOf(' ', 12) < 0;
  }

  /** What stands between brackets at the end, or behind the last comma. */
  private static String aside(String key) {
    int open = Math.max(key.lastIndexOf('('), key.lastIndexOf('['));
    if (open > 0 && (key.endsWith(")") || key.endsWith("]"))) {
      return key.substring(open + 1, key.length() - 1).strip();
    }
    int comma = key.lastIndexOf(',');
    return comma > 0 ? key.substring(comma + 1).strip() : "";
  }

  /** A key without brackets about it, article and point. */
  private static String bare(String key) {
    String bare = key;
    boolean bracketed = bare.length() > 2 && "[(（".indexOf(bare.charAt(0)) >= 0;
    bare = bracketed ? bare.substring(1, bare.length() - 1) : bare;
    bare = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    boolean court = bare.equals("the reporter");
    return bare.startsWith("the ") && !court ? bare.substring(4) : bare;
  }

  private static Map<String, Role> words() {
    Map<String, Role> words = new HashMap<>();
    asking(words);
    answering(words);
    leading(words);
    besides(words);
    return Map.copyOf(words);
  }

  private static void put(Map<String, Role> words, Role role, String... lists) {
    for (String list : lists) {
      for (String word : list.split("\\|")) {
        words.put(word, role);
      }
    }
  }

  private static void asking(Map<String, Role> words) {
    put(
        words,
        Role.INTERVIEWER,
        "interviewer|interviewers|int|intv|intvr|reporter|reporters|journalist|journalists|press",
        "correspondent|questioner|grand juror|juror|interviewer's voice",
        "interviewerin|journalistin|reporterin|fragesteller|fragestellerin|redaktion|redakteur",
        "redakteurin|korrespondent|korrespondentin",
        "intervieweur|intervieweuse|enquêteur|enquêtrice|journaliste|l'intervieweur",
        "entrevistador|entrevistadora|periodista|reportero|reportera|encuestador|encuestadora",
        "jornalista|repórter|intervistatore|intervistatrice|giornalista|cronista",
        "interviewster|verslaggever|vragensteller|dziennikarz|dziennikarka|reporterka",
        "novinář|novinářka|redaktor|redaktorka|intervjuare|intervjuaren|intervjuer|haastattelija",
        "toimittaja|riporter|kérdező|újságíró|jurnalist|muhabir|gazeteci|δημοσιογράφος",
        "корреспондент|журналист|журналистка|интервьюер|кореспондент|журналіст|журналістка",
        "інтерв'юер|记者|記者|采访者|採訪者|访谈者|訪談者|提问|提問|聞き手|インタビュアー|質問者|編集部",
        "기자|인터뷰어|질문자|الصحفي|الصحفية|صحفي|صحفية|المحاور|المحاورة|المراسل|خبرنگار",
        "מראיין|המראיין|מראיינת|המראיינת|עיתונאי|עיתונאית|पत्रकार|प्रश्नकर्ता|phóng viên",
        "ผู้สัมภาษณ์|ผู้สื่อข่าว|pewawancara|wartawan");
  }

  private static void answering(Map<String, Role> words) {
    put(
        words,
        Role.INTERVIEWEE,
        "interviewee|interviewees|respondent|informant|participant|subject|guest|witness",
        "the deponent|deponent|interviewte|interviewter|befragte|befragter|gast|zeuge|zeugin|gesprächspartner",
        "gesprächspartnerin|interviewé|interviewée|invité|invitée|témoin|enquêté|enquêtée",
        "entrevistado|entrevistada|invitado|invitada|testigo|convidado|convidada",
        "intervistato|intervistata|ospite|geïnterviewde|gość|rozmówca|rozmówczyni",
        "gäst|intervjuperson|konuk|респондент|гость|гостья|собеседник|гість|респондентка",
        "受访者|受訪者|被访者|被訪者|嘉宾|嘉賓|ゲスト|話し手|語り手|回答者|게스트|응답자|인터뷰이|출연자",
        "الضيف|الضيفة|מרואיין|המרואיין|מרואיינת|narasumber");
  }

  private static void leading(Map<String, Role> words) {
    put(
        words,
        Role.MODERATOR,
        "moderator|facilitator|host|co-host|presenter|moderatorin|gesprächsleitung|modération",
        "modérateur|modératrice|animateur|animatrice|présentateur|présentatrice",
        "moderador|moderadora|presentador|presentadora|conductor|conductora|apresentador",
        "apresentadora|moderatore|moderatrice|conduttore|conduttrice|presentator|presentatrice",
        "prowadzący|prowadząca|moderátor|moderátorka|programledare|juontaja|műsorvezető",
        "sunucu|ведущий|ведущая|модератор|ведучий|ведуча|водещ|主持人|主持|司会|司会者",
        "진행자|사회자|앵커|المذيع|المذيعة|مذيع|مجری|מנחה|พิธีกร");
  }

  private static void besides(Map<String, Role> words) {
    put(
        words,
        Role.AUDIENCE,
        "audience|audience member|member of the audience|audience question",
        "question from audience|from audience",
        "question from the audience|from the audience|attendee|caller|publikum|aus dem publikum",
        "frage aus dem publikum|zuschauer|zuschauerin|zuhörer|zuhörerin|public|le public|salle",
        "la salle|público|pubblico|publiek|зал|из зала|вопрос из зала|观众|觀眾|听众|聽眾|会場",
        "観客|청중|관객|방청객");
    put(
        words,
        Role.INTERPRETER,
        "interpreter|translator|dolmetscher|dolmetscherin|übersetzer|übersetzerin|interprète",
        "traducteur|traductrice|intérprete|traductor|traductora|tradutor|tradutora|interprete",
        "traduttore|traduttrice|tolk|tłumacz|tłumaczka|переводчик|переводчица|перекладач",
        "tercüman|çevirmen|口譯人員|口译人员|翻譯人員|翻译人员|翻译|翻譯|口译|口譯|通訳|통역|통역사|المترجم|المترجمة|מתורגמן|מתורגמנית");
    put(
        words,
        Role.NARRATOR,
        "narrator|voiceover|voice-over|voice over|sprecher|sprecherin|erzähler|erzählerin",
        "narrateur|narratrice|voix off|voix-off|narrador|narradora|voz en off|narratore",
        "voce fuori campo|диктор|голос за кадром|旁白|ナレーション|ナレーター|내레이션");
  }
}
