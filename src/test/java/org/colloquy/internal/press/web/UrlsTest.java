package org.colloquy.internal.press.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.colloquy.internal.press.Urls;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlsTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c&d=%20#e, https://example.org/a?b=c&d=%20#e",
    "https://example.org/a|b, https://example.org/a%7Cb",
    "https://example.org/100%, https://example.org/100%25",
    "https://example.org/%zz, https://example.org/%25zz",
    "https://example.org/größe, https://example.org/gr%C3%B6%C3%9Fe",
    "https://example.org/a[1], https://example.org/a%5B1%5D",
    "https://example.org/a#b#c, https://example.org/a#b%23c",
    "http://[2001:db8::1]/a, http://[2001:db8::1]/a",
    "https://example.org/<x>\\y, https://example.org/%3Cx%3E%5Cy",
    "mailto:a@example.org, mailto:a@example.org"
  })
  void isEncodedWhereItHasToBe(String url, String expected) {
    assertEquals(expected, Urls.escaped(url));
    assertEquals(expected, Urls.escaped(Urls.escaped(url)));
  }

  @ParameterizedTest
  @CsvSource({
    "weir.png, true",
    "pictures/weir.png, true",
    "https://example.org/weir.png, true",
    "//example.org/weir.png, false",
    "\\\\example.org\\weir.png, false",
    "' \t/weir.png', false",
    "/weir.png, false",
    "javascript:weir.png, false",
    "C:\\weir.png, false",
    "' ', false"
  })
  void picturesStandBesideTheEditionOrOnTheWeb(String source, boolean may) {
    assertEquals(may, Urls.isPicture(source));
  }
}
