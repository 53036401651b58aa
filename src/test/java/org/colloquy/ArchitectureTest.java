package org.colloquy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.model.Interview;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The plan of the house: which room may use which, and what no room may do. */
final class ArchitectureTest {
  private static final String BASE = "org.colloquy";

  /** The root package, where the facade lives. */
  private static final String FACADE = "";

  /**
   * Every arrow there is: a room and the rooms it may use. A room is a package with the packages
   * below it. Whoever may call the facade may also name the types on its face, so those of the
   * public rooms; nothing else is reached across an arrow.
   */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("internal.typeset", Set.of()),
          Map.entry("internal.container", Set.of()),
          Map.entry("internal.pdf", Set.of("internal.typeset")),
          Map.entry("diagnostic", Set.of("model")),
          Map.entry("internal.dialect", Set.of("model", "diagnostic")),
          Map.entry(
              "internal.source",
              Set.of("internal.dialect", "internal.container", "model", "diagnostic")),
          Map.entry("edition", Set.of("model", "diagnostic")),
          Map.entry(
              "reader",
              Set.of(
                  "internal.source",
                  "internal.dialect",
                  "internal.container",
                  "internal.pdf",
                  "model",
                  "diagnostic")),
          Map.entry(
              "internal.press",
              Set.of(
                  "edition",
                  "model",
                  "diagnostic",
                  "internal.typeset",
                  "internal.pdf",
                  "internal.container")),
          Map.entry(
              "writer",
              Set.of(
                  "internal.press",
                  "edition",
                  "model",
                  "diagnostic",
                  "internal.typeset",
                  "internal.pdf")),
          Map.entry(FACADE, Set.of("reader", "edition", "writer", "model", "diagnostic")),
          Map.entry("batch", Set.of(FACADE, "reader", "edition", "writer", "model", "diagnostic")),
          Map.entry("spark", Set.of(FACADE, "reader", "edition", "writer", "model", "diagnostic")),
          Map.entry(
              "cli",
              Set.of("batch", FACADE, "reader", "edition", "writer", "model", "diagnostic")));

  /** What a reader or writer of a format hides behind; all else in these rooms is hidden. */
  private static final Map<String, Set<String>> FACES =
      Map.of(
          "reader", Set.of("Reader", "Readers", "Source", "ReadOptions", "Overrides", "Reading"),
          "writer", Set.of("Writer", "Writers", "WriteOptions", "Written", "Template"));

  /** Libraries that only these rooms may touch, so that a run loads what its formats need. */
  private static final Map<String, Set<String>> KEEPERS =
      Map.of(
          "org.apache.pdfbox", Set.of("internal.pdf"),
          "org.apache.fontbox", Set.of("internal.pdf"),
          "org.apache.poi", Set.of("internal.container", "internal.source", "internal.press"),
          "picocli", Set.of("cli"));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .importUrl(Interview.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void roomsUseOnlyWhatTheirArrowsAllow() {
    assertNone(
        dependencies().filter(ArchitectureTest::isForbidden).map(Dependency::getDescription));
  }

  @Test
  void everyClassLivesInARoom() {
    assertNone(
        HOUSE.stream()
            .filter(type -> !ARROWS.containsKey(room(type)))
            .map(type -> type.getName() + " is in no room of the plan"));
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    check(slices().matching(BASE + ".(**)").should().beFreeOfCycles().allowEmptyShould(true));
  }

  @Test
  void readersAndWritersAreHidden() {
    FACES.forEach(
        (room, face) ->
            assertNone(
                HOUSE.stream()
                    .filter(type -> type.getPackageName().equals(BASE + "." + room))
                    .filter(type -> type.isTopLevelClass() && isPublic(type))
                    .filter(type -> !face.contains(type.getSimpleName()))
                    .map(type -> type.getName() + " is public, but no part of the face")));
  }

  @Test
  void publicMethodsDoNotSpeakOfHiddenTypes() {
    assertNone(
        HOUSE.stream()
            .filter(type -> isPublic(type) && !isInternal(type))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> named(method).anyMatch(ArchitectureTest::isInternal))
            .map(JavaMethod::getFullName));
  }

  @Test
  void theModelStandsOnTheJdkAlone() {
    check(
        classes()
            .that()
            .resideInAPackage(BASE + ".model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", BASE + ".model..", "org.jspecify.annotations"));
  }

  @Test
  void librariesHaveTheirKeepers() {
    KEEPERS.forEach(
        (library, rooms) ->
            assertNone(
                HOUSE.stream()
                    .filter(type -> !rooms.contains(room(type)))
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .filter(use -> use.getTargetClass().getPackageName().startsWith(library))
                    .map(Dependency::getDescription)));
  }

  @Test
  void textIsTheSameInEveryLocale() {
    check(
        noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .because("they follow the machine's locale: name Locale.ROOT"));
  }

  @Test
  void onlyTheCommandLineSpeaksToTheTerminal() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(BASE + ".cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
  }

  @Test
  void theLibraryHasNoLoggingBackend() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(BASE + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.util.logging..",
                "org.slf4j..",
                "org.apache.logging..",
                "org.apache.commons.logging.."));
  }

  @Test
  void nothingStaticChanges() {
    check(fields().that().areStatic().should().beFinal().allowEmptyShould(true));
  }

  @Test
  void xmlIsTheJdksWhateverElseIsOnTheClassPath() {
    String factories = "javax\\.xml\\..*Factory";
    assertNone(
        HOUSE.stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(call -> call.getTargetOwner().getName().matches(factories))
            .filter(call -> Set.of("newInstance", "newFactory").contains(call.getName()))
            .map(call -> call.getDescription() + ": use newDefaultFactory or newDefaultInstance"));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertNone(
        HOUSE.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName));
  }

  @Test
  void theTableItselfIsWithoutCircles() {
    ARROWS.forEach((room, uses) -> assertTrue(ARROWS.keySet().containsAll(uses), room));
    Set<String> built = new TreeSet<>();
    for (int floor = 0; floor < ARROWS.size(); floor++) {
      ARROWS.entrySet().stream()
          .filter(arrow -> built.containsAll(arrow.getValue()))
          .map(Map.Entry::getKey)
          .toList()
          .forEach(built::add);
    }
    assertEquals(ARROWS.keySet(), built);
  }

  private static boolean isForbidden(Dependency use) {
    String from = room(use.getOriginClass());
    String to = room(use.getTargetClass());
    return !from.equals(to) && !ARROWS.getOrDefault(from, Set.of()).contains(to);
  }

  private static Stream<Dependency> dependencies() {
    return HOUSE.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use -> isOurs(use.getTargetClass()));
  }

  private static boolean isOurs(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(BASE + ".") && !type.isArray();
  }

  private static boolean isInternal(JavaClass type) {
    return type.getBaseComponentType().getPackageName().startsWith(BASE + ".internal");
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static Stream<JavaClass> named(JavaMethod method) {
    return Stream.concat(
        Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream());
  }

  /** The first part of a package's name below ours, or two of them under {@code internal}. */
  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(BASE)) {
      return FACADE;
    }
    String[] parts = name.substring(BASE.length() + 1).split("\\.", -1);
    boolean hidden = parts[0].equals("internal") && parts.length > 1;
    return hidden ? parts[0] + "." + parts[1] : parts[0];
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }

  private static void assertNone(Stream<String> violations) {
    List<String> found = violations.distinct().sorted().toList();
    assertTrue(found.isEmpty(), () -> found.stream().collect(joining("\n", "\n", "\n")));
  }
}
