package org.colloquy.internal.dialect.opening;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.document.CreditedNames;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.Scripts;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/** Who asks and who answers as the fields of a form before the talk say it. */
final class CreditFields {
  /** The name of a field is not longer. */
  private static final int FIELD = 40;

  private CreditFields() {}

  /** The names behind {@code Interviewer:} or {@code Interviewee:} and their like, for one role. */
  static List<Credits.Credit> of(Role role, List<Opening.Said> said) {
    List<Credits.Credit> credits = new ArrayList<>();
    for (Opening.Said paragraph : said) {
      for (Line line : paragraph.lines()) {
        String text = line.text().strip();
        int colon = LabelScanner.colon(text, Math.min(text.length(), FIELD));
        if (colon > 0 && role(text.substring(0, colon)) == role) {
          credits(text, colon, line).forEach(credits::add);
        }
      }
    }
    return credits;
  }

  /** What the name of a field says, whatever stands behind it in brackets. */
  private static @Nullable Role role(String field) {
    Role role = RoleWords.of(field);
    return role == null ? RoleWords.of(Names.withoutAside(field)) : role;
  }

  /** Where a bracket opens behind a name, and a blank before it where its script has any. */
  private static int bracket(String text) {
    for (int i = 1; i < text.length(); i++) {
      int before = text.codePointBefore(i);
      boolean apart = before == ' ' || Scripts.isSpaceless(before);
      if (apart && (text.charAt(i) == '(' || text.charAt(i) == '（')) {
        return before == ' ' ? i - 1 : i;
      }
    }
    return text.length();
  }

  private static List<Credits.Credit> credits(String text, int colon, Line line) {
    String rest = text.substring(colon + 1).strip();
    int end = rest.indexOf(';') < 0 ? rest.length() : rest.indexOf(';');
    String name = rest.substring(0, Math.min(end, bracket(rest)));
    List<String> names = CreditedNames.list(name);
    int comma = name.indexOf(',');
    String first = comma < 0 ? name : name.substring(0, comma);
    if (names.size() < 2) {
      names = CreditedNames.isName(first) ? List.of(first) : List.of();
    }
    String why = "\"" + text.substring(0, colon + 1) + " " + String.join(", ", names) + "\"";
    return names.stream().map(n -> new Credits.Credit(n, null, line.span(), why)).toList();
  }
}
