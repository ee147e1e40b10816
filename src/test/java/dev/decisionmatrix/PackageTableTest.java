package dev.decisionmatrix;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the package table of {@code docs/architecture.md}: imports go one way only. */
@AnalyzeClasses(
    packagesOf = PackageTableTest.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class PackageTableTest {
  private static final String ROOT = "dev.decisionmatrix";

  @ArchTest
  static final ArchRule noPackageLeadsBackToItself =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  /** Sub-packages count as packages of their own. */
  @ArchTest
  static final ArchRule noRoomLeadsBackToItself =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noRoomKnowsAnother =
      slices()
          .matching(ROOT + ".workbook.(*)")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAPackage("..workbook.binding"), resideInAPackage("..workbook.*"));

  @ArchTest
  static final ArchRule whatRoomsShareKnowsNoRoom =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".workbook")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".workbook.*");

  @ArchTest
  static final ArchRule aRoomHasOneDoor =
      classes()
          .that()
          .resideInAPackage(ROOT + ".workbook.*")
          .and()
          .arePublic()
          .should()
          .haveNameMatching(".*(Sheet|DecisionWorkbook)");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> aPackageImportsOnlyWhatTheTableAllows() {
    return mayImport().entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(),
                    () ->
                        classes()
                            .that()
                            .resideInAPackage(ROOT + "." + row.getKey() + "..")
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(allowed(row.getKey(), row.getValue()))
                            .allowEmptyShould(true)
                            .check(OURS)));
  }

  @Test
  void everyPackageIsInTheTable() {
    assertThat(OURS.getPackage(ROOT).getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .isSubsetOf(mayImport().keySet());
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(OURS.getPackage(ROOT).getSubpackagesInTree())
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.isAnnotatedWith(NullMarked.class))
                    .as("package-info of %s is @NullMarked", each.getName())
                    .isTrue());
  }

  /** Our packages by their short name, others by a pattern with two dots. */
  private static Map<String, List<String>> mayImport() {
    Map<String, List<String>> table = new LinkedHashMap<>();
    table.put("problem", List.of());
    table.put("model", List.of());
    table.put(
        "input",
        List.of(
            "model",
            "problem",
            "org.apache.commons.csv..",
            "org.snakeyaml.engine.v2..",
            "javax.swing.text.."));
    table.put("edit", List.of("model", "input", "problem", "org.snakeyaml.engine.v2.."));
    table.put("analysis", List.of("model", "display"));
    table.put("display", List.of());
    table.put("deflate", List.of());
    table.put("cells", List.of("display"));
    table.put("blocks", List.of("display"));
    table.put("markdown", List.of("blocks", "org.commonmark.."));
    table.put("sheet", List.of("display", "cells"));
    table.put("workbook", List.of("model", "analysis", "display", "markdown", "cells", "sheet"));
    table.put("report", List.of("model", "analysis", "display", "markdown", "blocks"));
    table.put(
        "xlsx",
        List.of(
            "display",
            "cells",
            "deflate",
            "org.apache.poi..",
            "org.apache.xmlbeans..",
            "org.openxmlformats.schemas..",
            "com.microsoft.schemas..",
            "org.w3c.dom..",
            "org.xml.sax..",
            "javax.xml.."));
    table.put("saved", List.of("problem", "javax.xml.."));
    table.put("pdf", List.of("display", "blocks", "deflate", "com.lowagie.text.."));
    table.put(
        "adr", List.of("model", "analysis", "display", "markdown", "com.samskivert.mustache.."));
    table.put(
        "json", List.of("model", "analysis", "display", "problem", "com.fasterxml.jackson.core.."));
    table.put(
        "meeting",
        List.of(
            "model",
            "analysis",
            "display",
            "problem",
            "cells",
            "sheet",
            "workbook",
            "saved",
            "input",
            "edit"));
    table.put("pasted", List.of("model", "problem", "input", "saved"));
    table.put("manual", List.of("picocli.."));
    table.put("cli", List.of("..", "picocli..", "com.sun.management.."));
    return table;
  }

  private static String[] allowed(String own, List<String> row) {
    Stream<String> always = Stream.of("java..", "org.jspecify.annotations..", ours(own));
    Stream<String> listed =
        row.stream()
            .map(name -> name.equals("..") ? ROOT + ".." : name.endsWith("..") ? name : ours(name));
    return Stream.concat(always, listed).toArray(String[]::new);
  }

  private static String ours(String name) {
    return ROOT + "." + name + "..";
  }
}
