package dev.decisionmatrix.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.BlockText;
import dev.decisionmatrix.blocks.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
  private static String record(String written) {
    return MarkdownText.of(written).under(3);
  }

  private static String report(String written) {
    return BlockText.of(MarkdownText.of(written).blocks());
  }

  @Nested
  class InARecord {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "One.\n\nTwo *and* **three**, `a < b` and [a page](https://example.org/?a=b#c).",
          "* one\n  * two\n\n    more\n* three\n\n1. x\n2. y",
          "```java\nList<String> x;\n\n\n# no heading\n```\n\n    <indented>",
          "a < b, x <3, 5 > 4, snake_case, AT&T, &amp; \\<b>, 100 % of $5",
          "| a | b |\n|---|---|\n| 1 | `2` |",
          "> quoted\n\n***\n\nsee [docs](../docs/x.md), [there](#part) and <https://example.org>.",
          "Ask <mailto:ops@example.org>.\n\n[a]: https://example.org\n\nSee [a]."
        })
    void itStaysAsItWasWritten(String written) {
      assertThat(record(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
      "<b>x</b>, &lt;b>x&lt;/b>",
      "a <script>alert(1)</script>, a &lt;script>alert(1)&lt;/script>",
      "<!-- open, &lt;!-- open",
      "[x](javascript:alert(1)), \\[x](javascript:alert(1))",
      "[x]( JavaScript:alert(1)), \\[x]( JavaScript:alert(1))",
      "[x](&#106;avascript:y), \\[x](&#106;avascript:y)",
      "<javascript:x>, \\<javascript:x>",
      "[x]: data:text/html;y, \\[x]: data:text/html;y",
      "![x](https://example.org/p.png), [x](https://example.org/p.png)",
      "# A, ### A",
      "### A, ### A"
    })
    void whatCouldReachBeyondItIsTaken(String written, String safe) {
      assertThat(record(written)).isEqualTo(safe);
    }

    @Test
    void aHeadingThatIsUnderlinedStandsInOneLine() {
      assertThat(record("A\nB *c*\n===\n\nText\n\nD\n---"))
          .isEqualTo("### A B *c*\n\nText\n\n#### D");
      assertThat(record("> A\n> B\n> ---\n> c")).isEqualTo("> ### A B\n> c");
    }

    @Test
    void headingsKeepTheirOrder() {
      assertThat(record("# A\n\n### B\n\n##### C")).isEqualTo("### A\n\n##### B\n\n###### C");
    }

    @Test
    void codeThatIsNotClosedIsClosed() {
      assertThat(record("~~~~ sh\n# x")).isEqualTo("~~~~ sh\n# x\n~~~~");
    }

    @Test
    void whatHtmlHidIsLookedAtOnceItIsText() {
      assertThat(record("<div>\n# A\n<!--\n[x](javascript:y)"))
          .isEqualTo("&lt;div>\n### A\n&lt;!--\n\\[x](javascript:y)");
    }

    @Test
    void nothingBreaksOutWhateverIsWritten() {
      List<String> parts =
          List.of(
              "<script>",
              "</script>",
              "<!--",
              "-->",
              "# ",
              "\n",
              "\n\n",
              "===",
              "\n---\n",
              "```",
              "~~~",
              "    ",
              "* ",
              "1. ",
              "> ",
              "[x]",
              "(javascript:y)",
              "![i](http://e)",
              "<?",
              "]]>",
              "<![CDATA[",
              "[x]: data:y\n",
              "`",
              "**",
              "|",
              "\n|-|-|\n",
              "<a href=\"",
              "\">",
              "\\",
              "&lt;",
              "text",
              "<div>\n",
              "</div>\n\n");
      Random random = new Random(11);
      for (int run = 0; run < 3_000; run++) {
        StringBuilder text = new StringBuilder();
        for (int part = random.nextInt(14); part >= 0; part--) {
          text.append(parts.get(random.nextInt(parts.size())));
        }
        String written = text.toString().strip();
        assertThat(dangers(record(written) + "\n\n## Next\n")).as(written).isEmpty();
      }
    }

    private static List<String> dangers(String record) {
      Node document =
          Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(record);
      List<String> dangers = new ArrayList<>();
      for (Node node : Parsed.all(document)) {
        boolean html = node instanceof HtmlBlock || node instanceof HtmlInline;
        boolean high = node instanceof Heading heading && heading.getLevel() < 3;
        boolean leads = node instanceof Link link && !SafeSource.isHarmless(link.getDestination());
        if (html || leads || node instanceof Image || (high && node != document.getLastChild())) {
          dangers.add(node.toString());
        }
      }
      if (!(document.getLastChild() instanceof Heading)) {
        dangers.add("the record does not go on after it");
      }
      return dangers;
    }

    @Test
    void textNestedTooDeeplyIsCode() {
      String deep = ">".repeat(9_000) + "x";
      assertThat(record(deep)).isEqualTo("    " + deep);
      assertThat(record("*a **b ".repeat(5_000) + "c** d*".repeat(5_000))).isNotEmpty();
    }

    @Test
    void itsFirstParagraphCanStandInASentence() {
      MarkdownText text = MarkdownText.of("we *know*\nit\n\n* for long\n* well");
      assertThat(text.opening()).isEqualTo("we *know*\nit");
      assertThat(text.rest().under(3)).isEqualTo("* for long\n* well");
      assertThat(MarkdownText.of("* a").opening()).isEmpty();
      assertThat(MarkdownText.of("* a").rest().under(3)).isEqualTo("* a");
    }
  }

  @Nested
  class InAReport {
    @Test
    void itIsLaidOut() {
      assertThat(
              report(
                  "One\ntwo *e* **s _t_** `c  d`.\n\n# Head\n\n* a\n  1. b\n\n     more\n* c\n\n"
                      + "```\nx\n\n  y\n```\n\n> quoted"))
          .isEqualTo(
              """
              One two *e* **s ****t** `c  d`.
              **Head**
                • a
                  1. b
                   more
                • c
                  x

                    y
              quoted
              """
                  .replace("• a", "\u2022 a")
                  .replace("    x\n\n      y", "    x\n    \n      y"));
    }

    @Test
    void linksToTheWebLeadThere() {
      Block.Paragraph paragraph =
          (Block.Paragraph)
              MarkdownText.of("[a](https://example.org) [b](../x.md) [c](javascript:y)")
                  .blocks()
                  .get(0);
      assertThat(paragraph.text().plain()).isEqualTo("a b [c](javascript:y)");
      assertThat(paragraph.text().spans())
          .filteredOn(span -> span.target().isPresent())
          .containsExactly(
              new Span(
                  "a",
                  Span.Look.PLAIN,
                  java.util.Optional.of(new Span.Target.ToWeb("https://example.org"))));
    }

    @Test
    void aTableIsToldRowByRow() {
      assertThat(report("| Team | Size |\n|---|---|\n| North | 4 |\n| South | *6* |"))
          .isEqualTo("  • **Team:** North **Size:** 4\n  • **Team:** South **Size:** *6*\n");
    }

    @Test
    void whatItSaysFirstIsOneRunOfText() {
      assertThat(MarkdownText.of("One *a*\n\ntwo").first().plain()).isEqualTo("One a");
      assertThat(MarkdownText.of("We know:\n\n* a\n* `b`\n\nend").first().plain())
          .isEqualTo("We know: a; b end");
      assertThat(MarkdownText.of("1. a\n2. b").first().plain()).isEqualTo("1. a; 2. b");
    }

    @Test
    void aHeadingStaysWithWhatFollowsIt() {
      assertThat(MarkdownText.of("# A\n\n## B\n\ntext\n\n# C").blocks())
          .satisfiesExactly(
              first -> assertThat(BlockText.of(List.of(first))).isEqualTo("**A**\n"),
              second -> assertThat(second).isInstanceOf(Block.Together.class),
              third -> assertThat(BlockText.of(List.of(third))).isEqualTo("**C**\n"));
      assertThat(MarkdownText.of("# A\n\ntext").lines()).containsExactly("A", "text");
    }

    @Test
    void nothingIsLost() {
      String written = "A `b` <i>c</i>\n\n* d\n\n      e\n\n    > f\n\n1) g\n\n![h](https://x.org)";
      assertThat(String.join(" ", MarkdownText.of(written).lines()))
          .contains("A", "b", "<i>c</i>", "d", "e", "f", "g", "h");
    }
  }

  @Nested
  class InASheet {
    @Test
    void itIsPlainLines() {
      assertThat(MarkdownText.of("One *two*.\n\n* a\n  * b\n\n1. c\n\n```\nd\n\ne\n```").lines())
          .containsExactly("One two.", "\u2022 a", "   \u2022 b", "1. c", "d", "e");
    }
  }

  @Test
  void rendersAsCommonMarkDoes() {
    String written = "We *need* `it`:\n\n* a\n* b";
    assertThat(HtmlRenderer.builder().build().render(Parsed.of(record(written))))
        .isEqualTo(
            "<p>We <em>need</em> <code>it</code>:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    assertThat(Parsed.of("```\nx").getFirstChild()).isInstanceOf(FencedCodeBlock.class);
  }
}
