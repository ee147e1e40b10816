package dev.decisionmatrix;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What makes output depend on anything but the input stays out of the house. Each forbidden call is
 * a pattern over {@code owner.method(parameter types)}.
 */
@AnalyzeClasses(
    packagesOf = HouseRulesTest.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest
  static final ArchRule onlyTheCommandLineSpeaks =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cli..")
          .should(ACCESS_STANDARD_STREAMS)
          .because("messages are data until the command line prints them");

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.decisionmatrix.cli.Main")
          .should()
          .callMethodWhere(
              anyOf("java\\.lang\\.System\\.exit\\(.*", "java\\.lang\\.Runtime\\.(exit|halt)\\(.*"))
          .because("a library call must never end the process of its caller");

  @ArchTest
  static final ArchRule nobodyReadsAClock =
      noClasses()
          .should()
          .callCodeUnitWhere(
              anyOf(
                  "java\\.time\\.\\w+\\.now\\(.*",
                  "java\\.time\\.Clock\\.system.*",
                  "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*",
                  "java\\.util\\.Date\\.<init>\\(\\)",
                  "java\\.util\\.GregorianCalendar\\.<init>\\(\\)",
                  "java\\.util\\.Calendar\\.getInstance\\(.*"))
          .because("dates come from the input or SOURCE_DATE_EPOCH");

  /** The library for PDF takes its font prefixes from a SecureRandom; ours gives fixed ones. */
  @ArchTest
  static final ArchRule nobodyRollsUnseededDice =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.decisionmatrix.pdf.FontFile$FixedPrefix")
          .should()
          .callCodeUnitWhere(
              anyOf(
                  "java\\.lang\\.Math\\.random\\(.*",
                  "java\\.util\\.Random\\.<init>\\(\\)",
                  "java\\.util\\.SplittableRandom\\.<init>\\(\\)",
                  "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
                  "java\\.security\\.SecureRandom\\..*",
                  "java\\.util\\.UUID\\.randomUUID\\(.*"))
          .because("same input, same bytes");

  @ArchTest
  static final ArchRule nobodyAsksForTheDefaultLocaleZoneOrCharset =
      noClasses()
          .should()
          .callCodeUnitWhere(
              anyOf(
                  "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
                  "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                  "java\\.lang\\.String\\.<init>\\(\\[B\\)",
                  "java\\.util\\.Locale\\.getDefault\\(.*",
                  "java\\.util\\.TimeZone\\.getDefault\\(.*",
                  "java\\.time\\.ZoneId\\.systemDefault\\(.*",
                  "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*",
                  "java\\.text\\.\\w+\\.get\\w*Instance\\(\\)",
                  "java\\.text\\.(DecimalFormat|SimpleDateFormat|MessageFormat)\\.<init>\\((java\\.lang\\.String)?\\)",
                  "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(java\\.lang\\.String\\)|ofLocalized.*)",
                  "java\\.util\\.Formatter\\.<init>\\(.*(?<!java\\.util\\.Locale)\\)",
                  "java\\.util\\.Scanner\\.<init>\\([^,]*\\)",
                  "java\\.io\\.(FileReader|FileWriter)\\.<init>\\([^,]*\\)",
                  "java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\([^,]*\\)",
                  "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*",
                  "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)"))
          .because("same input, same bytes, wherever it runs");

  /** The record's template looks its keys up by name, in an order of its own. */
  @ArchTest
  static final ArchRule nothingIsIteratedInHashOrder =
      noClasses()
          .that()
          .resideOutsideOfPackage("..adr..")
          .should()
          .callMethodWhere(
              anyOf(
                  "java\\.util\\.(Map|Set)\\.copyOf\\(.*",
                  "java\\.util\\.Set\\.of\\(.*(,|\\[).*",
                  "java\\.util\\.Map\\.of\\(.*,.*,.*",
                  "java\\.util\\.Map\\.ofEntries\\(.*",
                  "java\\.util\\.stream\\.Collectors\\.(toSet|toUnmodifiable(Set|Map))\\(.*",
                  "java\\.util\\.stream\\.Collectors\\.toMap\\([^,]*(,[^,]*){0,2}\\)",
                  "java\\.util\\.stream\\.Collectors\\.groupingBy\\([^,]*(,[^,]*)?\\)"))
          .because("Set.of and its kin print in a new order on each start; use LinkedHash...");

  @ArchTest
  static final ArchRule figuresAreAddedInOrder =
      noClasses()
          .that()
          .resideInAnyPackage("..analysis..", "..workbook..", "..report..", "..json..", "..adr..")
          .should()
          .callMethodWhere(anyOf("java\\.util\\.stream\\.DoubleStream\\.(sum|average)\\(.*"))
          .because("how a stream of figures is summed differs between versions of Java");

  @ArchTest
  static final ArchRule onlyReadersAndMediaTouchFiles =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..problem..",
              "..model..",
              "..analysis..",
              "..display..",
              "..cells..",
              "..blocks..",
              "..workbook..",
              "..report..",
              "..json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File")
          .because("figures and words are values; reading and writing happen at the edges");

  @ArchTest
  static final ArchRule nothingRunsAndNothingLeaves =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.script..", "javax.naming..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(.*Socket|URLConnection|HttpURLConnection)"
                  + "|java\\.lang\\.ProcessBuilder|java\\.io\\.Object(Input|Output)Stream")
          .orShould()
          .callMethodWhere(
              anyOf(
                  "java\\.lang\\.Runtime\\.exec\\(.*",
                  "java\\.net\\.URL\\.(openConnection|openStream|getContent)\\(.*"))
          .because("input never becomes a program or a network call");

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses()
          .should()
          .haveNameMatching(
              ".*\\.\\w*(Utils?|Helpers?|Managers?|Impl|Processor|Alternative|Candidate)(\\$.*)?")
          .because("each rule lives with the idea it serves");

  private static DescribedPredicate<JavaCall<?>> anyOf(String... patterns) {
    List<Pattern> compiled = List.of(patterns).stream().map(Pattern::compile).toList();
    return target(
        describe(
            "one of " + List.of(patterns),
            (CodeUnitCallTarget called) ->
                compiled.stream().anyMatch(each -> each.matcher(called.getFullName()).matches())));
  }
}
