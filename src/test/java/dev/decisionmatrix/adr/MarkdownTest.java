package dev.decisionmatrix.adr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Nested
  class TextFromInput {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "# Heading",
          "Heading #",
          "C#",
          "* item",
          "- item",
          "+ item",
          "1. item",
          "12) item",
          "> quote",
          "---",
          "===",
          "***",
          "___",
          "```java",
          "~~~",
          "~~struck~~",
          "*a* **b** _c_ __d__ `e`",
          "[text](http://evil.example)",
          "![image](x.png)",
          "[ref]: http://evil.example",
          "<script>alert(1)</script>",
          "<!-- gone -->",
          "<http://evil.example>",
          "&lt;&#35;&copy;&notAnEntity;",
          "AT&T; a & b",
          "a | b",
          "| a | b |",
          "|---|",
          ":---",
          "back\\slash\\",
          "$x$ and {{mustache}}",
          "snake_case_name",
          "ends with a break  ",
          "王 Москва ≥ ✓"
        })
    void staysTextInAParagraphAListAHeadingAndATable(String input) {
      assertThat(words(Markdown.text(input))).isEqualTo(input.strip());
      assertThat(words("* " + Markdown.text(input))).isEqualTo(input.strip());
      assertThat(words("### " + Markdown.text(input))).isEqualTo(input.strip());
      assertThat(words("| h |\n|---|\n| " + Markdown.text(input) + " |"))
          .isEqualTo("h" + input.strip());
    }

    /** Some dialects make a list of terms and definitions of these two lines. */
    @Test
    void isNoDefinitionOfWhatStandsAboveIt() {
      assertThat(Markdown.text(": a way to run programs")).isEqualTo("\\: a way to run programs");
    }

    @Test
    void isNoRulerOfATableUnderWhatStandsAboveIt() {
      for (String ruler : List.of(":---", ":--:", "---", "---:", "===")) {
        assertThat(words(Markdown.text("a | b") + "\n" + Markdown.text(ruler)))
            .isEqualTo("a | b" + ruler);
      }
    }

    @Test
    void mayHoldAColonElsewhere() {
      assertThat(Markdown.text("10:30: at https://example.org"))
          .isEqualTo("10:30: at https://example.org");
    }

    @Test
    void isOneLineWhateverItsBreaks() {
      assertThat(Markdown.text("a\r\n\r\n# b\u2028\tc\u0000d")).isEqualTo("a \\# b c d");
    }

    @Test
    void isNotAlteredWithoutNeed() {
      assertThat(Markdown.text("Django's admin: ready-made (since 2005), 5.0 & more - good!"))
          .isEqualTo("Django's admin: ready-made (since 2005), 5.0 & more - good!");
    }
  }

  @Nested
  class ALink {
    @Test
    void leadsToTheWebOnly() {
      assertThat(Markdown.link("A", "javascript:alert(1)")).isEqualTo("A");
      assertThat(Markdown.link("A", "")).isEqualTo("A");
      assertThat(html(Markdown.link("A [b]", "https://example.org/x?a=1&copy=2")))
          .isEqualTo("<p><a href=\"https://example.org/x?a=1&amp;copy=2\">A [b]</a></p>\n");
    }

    @Test
    void cannotBeEndedByItsAddress() {
      assertThat(html(Markdown.link("A", "https://example.org/> <b>| x")))
          .isEqualTo("<p><a href=\"https://example.org/%3E%20%3Cb%3E%7C%20x\">A</a></p>\n");
    }
  }

  private static String html(String markdown) {
    return HtmlRenderer.builder().build().render(PARSER.parse(markdown));
  }

  /** The characters of all text nodes; any other inline node would swallow some. */
  private static String words(String markdown) {
    StringBuilder words = new StringBuilder();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                words.append(text.getLiteral());
              }
            });
    return words.toString();
  }
}
