package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter as other projects write it: what it means, and what is left as it is. */
final class ForeignFieldsTest {
  private static final String TALK =
      "Q: Is the weir old?\n\nA: It is.\n\nQ: Who built it?\n\nA: The millers.\n";

  private static Reading read(String yaml) {
    return Sketch.markdown("---\n" + yaml.replace("\\n", "\n") + "\n---\n\n" + TALK);
  }

  private static String told(Metadata data) {
    List<String> all = new ArrayList<>();
    data.title().ifPresent(t -> all.add("title " + t));
    data.deck().ifPresent(t -> all.add("deck " + t));
    data.language().filter(l -> !l.equals("en")).ifPresent(l -> all.add("language " + l));
    data.date().ifPresent(d -> all.add("date " + d));
    data.interviewed().ifPresent(i -> all.add("held " + i.date() + " " + i.place()));
    data.publication().ifPresent(p -> all.add("in " + p.title() + " " + p.issue()));
    data.contributors().forEach(c -> all.add(c.role() + " " + c.name()));
    data.description().ifPresent(d -> all.add("description " + d));
    data.subjects().forEach(s -> all.add("subject " + s));
    data.rights().ifPresent(r -> all.add("rights " + r));
    data.recording().ifPresent(r -> all.add("recording " + r));
    data.identifiers().forEach(i -> all.add(i.scheme() + " " + i.value()));
    data.extra().forEach((k, v) -> all.add("extra " + k + "=" + v));
    return String.join("; ", all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags: [weirs, mills]\\ncategories: rivers | subject weirs; subject mills; subject rivers",
        "keywords: weirs, mills | subject weirs; subject mills",
        "tags: [weirs]\\nsubjects: [mills] | subject mills; extra tags=[weirs]",
        "summary: A keeper talks. | description A keeper talks.",
        "summary: '<p>A <em>keeper</em> talks.</p>' | description A keeper talks.",
        "summary: a < b > c | description a < b > c",
        "summary: One.\\nexcerpt: Two. | description One.; extra excerpt=Two.",
        "summary: One.\\ndescription: One. | description One.",
        "lang: pt_BR | language pt-BR",
        "lang: Klingonese | extra lang=Klingonese",
        "published: 2001-07-17 | date 2001-07-17",
        "publishedAt: 2001-07-17 | date 2001-07-17",
        "published_utc: 2001-07-17 | date 2001-07-17",
        "date: 2001-07-17T10:00:00+02:00 | date 2001-07-17",
        "date: 20010717 | date 2001-07-17",
        "lastmod: 2001-07-17 | date 2001-07-17; extra lastmod=2001-07-17",
        "updated: 2001-07-17\\n"
            + "created: 2001-07-16 | date 2001-07-16; extra updated=2001-07-17; extra"
            + " created=2001-07-16",
        "lastmod: 2001-07-17\\ndate: 2001-07-16 | date 2001-07-16; extra lastmod=2001-07-17",
        "lastmod: of late | extra lastmod=of late",
        "title: 2001-07-17 The Weir | title 2001-07-17 The Weir; date 2001-07-17",
        "title: The Weir (17 July 2001) | title The Weir (17 July 2001); date 2001-07-17",
        "title: After 17 July 2001 | title After 17 July 2001",
        "published: Tenth of December (2013) | extra published=Tenth of December (2013)",
        "published: 20011317 | extra published=20011317",
        "Title: The Weir\\nDate: 17 July 2001 | title The Weir; date 2001-07-17",
        "interview_date: 3 May 2004\\nlocation: Lower Harrow | held 2004-05-03 Lower Harrow",
        "interviewed: 2004-05-03\\nplace: Harrow | held 2004-05-03 Harrow",
        "recorded: true | extra recorded=true",
        "transcript_by: Ilse Kern | trc Ilse Kern",
        "transcript_by: ikern via review v1.2 | extra transcript_by=ikern via review v1.2",
        "translation-by: [Ana Ruiz, Tom Vidal] | trl Ana Ruiz; trl Tom Vidal",
        "author: Ana Ruiz and Tom Vidal | aut Ana Ruiz; aut Tom Vidal",
        "author: Ruiz, Ana | aut Ruiz, Ana",
        "authors: [aruiz] | extra authors=[aruiz]",
        "author: {name: Ana Ruiz, url: x} | extra author={name=Ana Ruiz, url=x}",
        "interviewer: Ana Ruiz\\ninterviewee: Tom Vidal | ivr Ana Ruiz; ive Tom Vidal",
        "host: Ana Ruiz\\nguests: [Tom Vidal] | hst Ana Ruiz; ive Tom Vidal; ivr Ana Ruiz",
        "guest: Tom Vidal\\n"
            + "contributors: [{name: Ana Ruiz, role: ive}] | ive Ana Ruiz; extra guest=Tom Vidal",
        "license: CC0 | rights CC0",
        "media: https://example.org/a.mp3 | recording https://example.org/a.mp3",
        "media: yes | extra media=yes",
        "url: https://example.org/a | uri https://example.org/a",
        "url: /2001/a | extra url=/2001/a",
        "doi: 10.1/ab | doi 10.1/ab",
        "podcast: Mill Talk\\nepisode: 12 | in Mill Talk 12",
        "episode: 12 | extra episode=12",
        "layout: post | extra layout=post",
        "tags: [weirs]\\nspeakers: [{id: q, name: Q}] | extra tags=[weirs]",
      })
  void keysOfOthers(String yaml, String expected) {
    assertEquals(expected, told(read(yaml).interview().metadata()));
  }

  @Test
  void hostsAskAndGuestsAnswer() {
    Reading reading = read("host: Ana Ruiz\nguest: Tom Vidal");
    assertTrue(Sketch.of(reading).contains("q1 Ana Ruiz: Is the weir old?"), Sketch.of(reading));
    assertTrue(Sketch.of(reading).contains("a1 Tom Vidal: It is."), Sketch.of(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "layout: post\\nlang: Klingonese | 3:7",
        "published: soon | 2:12",
        "recorded: at home | 2:11"
      })
  void aValueThatDoesNotFitIsKeptAndToldWithItsPlace(String yaml, String place) {
    Diagnostic problem = read(yaml).diagnostics().get(0);
    assertEquals(Code.M018, problem.code());
    assertEquals(place, problem.span().line() + ":" + problem.span().column());
  }

  @Test
  void whereItWasFoundIsTold() {
    assertEquals(
        "tags: weirs, mills",
        read("tags: [weirs, mills]").evidence().stream()
            .filter(e -> e.subject().equals("subjects"))
            .map(e -> "tags: " + e.decision())
            .findFirst()
            .orElseThrow());
  }
}
