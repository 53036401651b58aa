package org.colloquy.internal.dialect.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Honorifics, offices and affixes that stand about names, in many languages, folded. */
public final class Titles {
  private static final Set<String> MALE =
      set(
          "mr|mister|sir|lord|herr|hr|m|mm|monsieur|sr|senor|don|signor|sig|dhr|meneer|heer|pan",
          "господин|г|гн|пан|السيد|מר|श्री|κ|κος|bay|ong|congressman|chairman|senhor",
          "shri|thiru|encik|tuan|bapak|saudara|bwana|domnul|domnule|dl|gospodin|gdin|gospod|zoti",
          "آقای|جناب|senyor|herra|pak|mas");
  private static final Set<String> FEMALE =
      set(
          "mrs|ms|miss|madam|dame|lady|frau|fr|mme|mlle|madame|sra|srta|senora|dona|signora|mevr",
          "mevrouw|pani|госпожа|гжа|пані|السيدة|גב|श्रीमती|κα|bayan|ba|congresswoman|chairwoman|senhora",
          "shrimati|smt|kumari|puan|datin|ibu|saudari|bibi|doamna|dna|gospođa|gđa|gospa|zonja",
          "خانم|senyora|rouva|bu|mbak");

  /** Words that may stand before a name. */
  private static final Set<String> BEFORE =
      set(
          "mx|dr|dra|prof|professor|hon|honorable|honourable|rt|rev|reverend|fr|father|sister|brother",
          "rabbi|imam|sheikh|bishop|archbishop|cardinal|the|le|la|el|der|die|de",
          "president|pres|vice|senator|sen|secretary|sec|minister|prime|judge|justice|chief|general",
          "gen|captain|capt|cpt|colonel|col|major|maj|lieutenant|lt|sergeant|sgt|officer|detective",
          "admiral|adm|commander|cmdr|ambassador|amb|representative|rep|governor|gov|mayor|chair",
          "chairperson|councilmember|councilor|councillor|commissioner|director|administrator|acting",
          "deputy|attorney|delegate|principal|chancellor|doctor|coach|host|moderator|witness",
          "zeuge|zeugin|temoin|testigo|testimone|testemunha|getuige|świadek|свидетель|свідок",
          "assistant|under|undersecretary|press|spokesperson|spokesman|spokeswoman",
          "bundeskanzler|bundeskanzlerin|abg|abgeordnete|abgeordneter|vorsitzende|vorsitzender|doktor",
          "staatssekretar|prasident|prasidentin|burgermeister|burgermeisterin|oberst",
          "marquis|marquise|comte|comtesse|vicomte|vicomtesse|duc|duchesse|amiral|freiherr|marchese",
          "maitre|docteur|ministre|depute|deputee|senateur|senatrice|presidente|professeur",
          "diputado|diputada|senador|senadora|ministro|ministra|presidenta|doctora|profesor|profesora",
          "deputado|deputada|doutor|doutora|dott|dottor|dottoressa|dottssa|on|onorevole|avv|avvocato|ing",
          "ingegnere|professore|professoressa|drs|minister-president|premier|posel|poslanka|premiera",
          "жа|н|товарищ|тов|доктор|профессор|министр|президент|депутат|сенатор|професор|міністр",
          "الدكتور|الدكتورة|الأستاذ|الأستاذة|الرئيس|الوزير|د|ד|דר|פרופ|הרב|השר|השרה|डॉ",
          "sayin|sayın|profdr|ir|haji|hj|anh|chi|tan|tansri|datuk");

  /** Of them those that hardly mean anything else. */
  private static final Set<String> PLAIN =
      set(
          "mx|dr|dra|prof|professor|hon|rev|president|pres|senator|sen|secretary|minister|judge",
          "justice|general|gen|captain|capt|colonel|col|sgt|lt|ambassador|rep|gov|representative|the|dott");

  /** Articles that stand before honorifics. */
  private static final Set<String> ARTICLES =
      set("o|a|os|as|el|los|las|la|de|die|der|den|the|el|l");

  /** Words that may stand behind a name. */
  private static final Set<String> AFTER =
      set(
          "jr|sr|ii|iii|iv|phd|md|dphil|psyd|edd|jd|llb|llm|esq|esquire|mp|msp|mep|mla|obe|mbe|cbe|qc|kc",
          "sj|op|cpa|rn|msc|ma|ba|mba|ret|bey|hanim|hanım|efendi|bei",
          "先生|女士|小姐|老师|老師|教授|博士|校长|校長|部长|部長|主席|总统|總統|总理|總理|院长|院長|委员|委員",
          "议员|議員|市长|市長|さん|氏|様|首相|大臣|社長|監督|선생님|선생|씨|님|교수|박사|장관|대통령|의원|대표",
          "기자|사장|감독|작가|記者|记者");

  /** Titles in scripts without spaces, joined to the name; longer ones first. */
  private static final List<String> JOINED =
      List.of(
          "副总统", "副總統", "发言人", "發言人", "主持人", "研究员", "研究員", "大法官", "外交部长", "秘書長", "秘书长", "先生", "女士",
          "小姐", "太太", "老师", "老師", "教授", "博士", "校长", "校長", "部长", "部長", "主席", "总统", "總統", "总理", "總理",
          "院长", "院長", "委员", "委員", "议员", "議員", "市长", "市長", "处长", "處長", "署长", "署長", "司长", "司長", "局长",
          "局長", "主任", "记者", "記者", "政委", "医生", "醫師", "法官", "律师", "律師", "さん", "さま", "ちゃん", "くん", "先輩",
          "首相", "大臣", "社長", "会長", "監督", "教諭", "選手", "氏", "様", "君", "님", "씨");

  private static final Set<String> ALL_BEFORE = union(MALE, FEMALE, BEFORE, Offices.holders());

  private static final Set<String> HONOURS = union(MALE, FEMALE, PLAIN);

  private Titles() {}

  @SafeVarargs
  private static Set<String> union(Set<String>... sets) {
    Set<String> all = new HashSet<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return Set.copyOf(all);
  }

  private static Set<String> set(String... lists) {
    Set<String> words = new HashSet<>();
    for (String list : lists) {
      for (String word : list.split("\\|")) {
        words.add(Names.folded(word));
      }
    }
    return Set.copyOf(words);
  }

  /** The office with which the folded words of a name begin: {@code witness Orlov}; else empty. */
  public static String office(List<String> words) {
    String first = words.size() < 2 ? "" : words.get(0);
    boolean office = first.length() > 3 && BEFORE.contains(first) || Offices.holds(first);
    return office && gender(first) == 0 ? first : "";
  }

  /** Whether a folded word may stand before a name. */
  public static boolean before(String word) {
    boolean german =
        word.length() > 8
            && (word.endsWith("minister")
                || word.endsWith("ministerin")
                || word.endsWith("kanzlerin")
                || word.endsWith("prasidentin"));
    return german || ALL_BEFORE.contains(word);
  }

  /** Whether a folded word is an honorific or office and hardly ever anything else. */
  public static boolean honours(String word) {
    return HONOURS.contains(word);
  }

  /**
   * Where an honorific stands with which folded words begin, perhaps behind an article: {@code o sr
   * presidente}; -1 where none does.
   */
  public static int honorific(List<String> words) {
    boolean article = words.size() > 2 && ARTICLES.contains(words.get(0)) && honours(words.get(1));
    return article ? 1 : !words.isEmpty() && honours(words.get(0)) ? 0 : -1;
  }

  /** Whether a folded word may stand behind a name. */
  public static boolean after(String word) {
    return AFTER.contains(word);
  }

  /** 1 for a man's honorific, -1 for a woman's, 0 for any other word. */
  static int gender(String word) {
    return MALE.contains(word) ? 1 : FEMALE.contains(word) && !word.equals("fr") ? -1 : 0;
  }

  /** How many characters of a name in a script without spaces are a title at its end. */
  public static int joined(String name) {
    int last = name.isEmpty() ? 0 : name.codePointBefore(name.length());
    if (last < 0x2e80) {
      return 0;
    }
    for (String title : JOINED) {
      if (name.length() > title.length() && name.endsWith(title)) {
        return title.length();
      }
    }
    return 0;
  }
}
