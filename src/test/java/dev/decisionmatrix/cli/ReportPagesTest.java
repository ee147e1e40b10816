package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import dev.decisionmatrix.cli.PublishedReports.ReportOfDecision;
import dev.decisionmatrix.pdf.Poppler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How published reports spread over their pages. */
class ReportPagesTest {
  private static final String ALL = "dev.decisionmatrix.cli.PublishedReports#all";
  private static final Pattern LISTED = Pattern.compile("(\\S.*) (\\d+)");
  private static final Pattern FOOT = Pattern.compile("Page \\d+ of \\d+");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource(ALL)
  void contentsNameThePages(ReportOfDecision report) throws Exception {
    List<List<String>> pages = pages(report);
    List<String> all = pages.stream().flatMap(List::stream).toList();
    List<String> list = all.subList(all.indexOf("Contents") + 1, all.indexOf("Context"));

    assertThat(list).hasSizeGreaterThan(10);
    for (String line : list) {
      Matcher entry = LISTED.matcher(line);
      assertThat(entry.matches()).as(line).isTrue();
      assertThat(pages.get(Integer.parseInt(entry.group(2)) - 1)).as(line).contains(entry.group(1));
    }
    assertThat(list.get(list.size() - 1)).endsWith("Provenance " + pages.size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(ALL)
  void noHeadingEndsAPage(ReportOfDecision report) throws Exception {
    List<String> headings = new ArrayList<>();
    collect(SimpleBookmark.getBookmarkList(new PdfReader(report.pdf().bytes())), headings);

    assertThat(headings).contains("Contents", "Weighted matrix");
    for (List<String> page : pages(report)) {
      assertThat(headings).doesNotContain(page.get(page.size() - 1));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(ALL)
  void theLastHoldsMoreThanProvenance(ReportOfDecision report) throws Exception {
    List<List<String>> pages = pages(report);

    assertThat(pages.get(pages.size() - 1).get(0)).doesNotStartWith("Appendix D");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(ALL)
  void aTableThatGoesOnHasMoreThanTwoRowsThere(ReportOfDecision report) throws Exception {
    for (List<String> page : pages(report)) {
      if (page.get(0).endsWith(", continued")) {
        assertThat(page).hasSizeGreaterThan(4);
      }
    }
  }

  /** The lines of each page without its foot. */
  private List<List<String>> pages(ReportOfDecision report) throws Exception {
    String text = Poppler.of(report.pdf().bytes(), folder, List.of("pdftotext", "-raw"));
    List<List<String>> pages = new ArrayList<>();
    for (String page : text.strip().split("\f", -1)) {
      List<String> lines = new ArrayList<>(page.lines().map(String::strip).toList());
      int foot = lines.size() - 1;
      while (!FOOT.matcher(lines.get(foot)).find()) {
        foot--;
      }
      boolean alone = FOOT.matcher(lines.get(foot)).matches();
      pages.add(List.copyOf(lines.subList(0, alone ? foot - 1 : foot)));
    }
    return pages;
  }

  @SuppressWarnings("unchecked")
  private static void collect(List<Map<String, Object>> bookmarks, List<String> titles) {
    for (Map<String, Object> bookmark : bookmarks) {
      titles.add(bookmark.get("Title").toString());
      if (bookmark.get("Kids") instanceof List<?> below) {
        collect((List<Map<String, Object>>) below, titles);
      }
    }
  }
}
