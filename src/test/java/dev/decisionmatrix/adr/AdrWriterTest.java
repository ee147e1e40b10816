package dev.decisionmatrix.adr;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.model.SourceBuilder.aSource;
import static dev.decisionmatrix.model.SubjectBuilder.aSubject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.Golden;
import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.People;
import dev.decisionmatrix.model.Status;
import dev.decisionmatrix.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class AdrWriterTest {
  private static final String EVIL = "*a* [b](http://evil.example) <i>c</i> | d # {{title}} `e`";

  @Nested
  class ARecord {
    @Test
    void hasTheSectionsOfMadr4() {
      assertThat(headings(write(brokers().build())))
          .containsExactly(
              "1 Choose a broker",
              "2 Context and Problem Statement",
              "2 Decision Drivers",
              "2 Considered Options",
              "2 Decision Outcome",
              "3 Consequences",
              "2 Pros and Cons of the Options",
              "3 Kafka",
              "3 Rabbit",
              "2 More Information",
              "3 Sources");
    }

    @Test
    void hasFrontMatterThatIsYaml() {
      Map<?, ?> front = frontMatter(write(brokers().build()));
      assertThat(front.get("status")).isEqualTo("proposed");
      assertThat(front.get("date")).isEqualTo("2026-11-20");
      assertThat(front).hasSize(2);
    }

    @Test
    void saysSoWhenNobodyHasChosen() {
      assertThat(write(brokers().build()))
          .contains("Not decided yet: nobody has chosen.")
          .contains("*Kafka* leads with 62.5 of 100 points, 12.5 ahead of *Rabbit*.")
          .doesNotContain("Chosen option");
    }

    @Test
    void saysThatARejectedProposalChoseNothing() {
      Subject rejected = aSubject().status(Status.REJECTED).build();
      assertThat(write(brokers().subject(rejected).build()))
          .contains("No option was chosen, and the record is rejected.")
          .doesNotContain("nobody has chosen");
    }

    @Test
    void namesTheChoiceAndHowItStands() {
      assertThat(write(brokers().chosen("Rabbit", "we know it").build()))
          .contains("Chosen option: \"Rabbit\", because we know it.")
          .contains("It is not the leader: it has rank 2 of 2, 12.5 points behind.")
          .doesNotContain("nobody has chosen");
      assertThat(write(brokers().chosen("Kafka", "").build()))
          .contains("Chosen option: \"Kafka\". The reason has not been written down.")
          .contains("It is the leader of the ranking.");
      assertThat(write(brokers().chosen("Kafka", "it is fast").standing(Status.REJECTED).build()))
          .contains("Rejected option: \"Kafka\", because it is fast.")
          .doesNotContain("Chosen");
    }

    @Test
    void tellsHowTheChoiceIsConfirmedAndWhenToLookAgain() {
      String record =
          write(
              brokers()
                  .subject(
                      aSubject()
                          .confirmation("* A test counts events.\n* Ask `ops`.")
                          .reviewBy("2027-05-01")
                          .people(new People(List.of("Ada"), List.of(), List.of()))
                          .build())
                  .build());
      assertThat(record)
          .contains("### Confirmation\n\n* A test counts events.\n* Ask `ops`.\n\n## Pros");
      assertThat(frontMatter(record))
          .isEqualTo(
              Map.of(
                  "status", "proposed",
                  "date", "2026-11-20",
                  "review-by", "2027-05-01",
                  "decision-makers", List.of("Ada")));
    }

    @Test
    void namesWhatSupersededIt() {
      assertThat(frontMatter(write(supersededBy("ADR-0009"))).get("status"))
          .isEqualTo("superseded by ADR-0009");
      assertThat(frontMatter(write(supersededBy("[ADR-0009](0009-x.md)"))).get("status"))
          .isEqualTo("superseded by [ADR-0009](0009-x.md)");
    }

    private static Decision supersededBy(String other) {
      return brokers().subject(aSubject().supersededBy(other).build()).build();
    }

    @Test
    void keepsAReasonOfSeveralParagraphsAsItWasWritten() {
      assertThat(
              write(
                  brokers()
                      .chosen("Kafka", "we know it:\n\n* for years\n\n\n  since 2019")
                      .build()))
          .contains("because we know it:\n\n* for years\n\n\n  since 2019\n\nIt is the leader");
      assertThat(write(brokers().chosen("Kafka", "- it is fast\n- it is old").build()))
          .contains("\"Kafka\", for these reasons:\n\n- it is fast\n- it is old\n");
    }

    @Test
    void saysBecauseOnce() {
      assertThat(write(brokers().chosen("Kafka", "Because it is *fast*").build()))
          .contains("Chosen option: \"Kafka\", because it is *fast*.");
    }

    @Test
    void tellsTheScaleOfACriterionThatHasItsOwn() {
      Decision decision =
          aDecision()
              .options("Kafka")
              .criterion(aCriterion("Cost").unit("EUR").scale(100, 0).build())
              .claim("Kafka", "Cost", 40, "", "The invoice of May")
              .build();
      assertThat(write(decision))
          .contains("*Cost* is rated 40 EUR (100 to 0 EUR, less is better): The invoice");
    }

    @Test
    void saysWhichWayIsBetterWhereTheFiguresMislead() {
      Decision decision =
          aDecision()
              .options("Kafka", "Rabbit")
              .criterion(aCriterion("Cost").unit("EUR").scale(100, 0).build())
              .claim("Kafka", "Cost", 40, "", "x")
              .claim("Rabbit", "Cost", 60, "", "x")
              .build();
      assertThat(write(decision))
          .contains(
              "Good, because *Kafka* is rated 40 EUR on *Cost* (100 to 0 EUR, less is better) and"
                  + " *Rabbit* is rated 60 EUR: 20.0 points ahead.");
    }

    @Test
    void asksForEvidenceOnlyWhereItCouldChangeWhoComesFirst() {
      DecisionBuilder builder =
          aDecision().options("Kafka", "Rabbit", "Redis").criteria("Speed", "Safety", "Cost");
      Decision decision =
          builder
              .rated("Speed", 5, 4, 1)
              .rated("Safety", 4, 5, 1)
              .claim("Kafka", "Cost", 3, "", "x")
              .build();
      assertThat(write(decision))
          .contains("Look again when there is evidence for *Rabbit* on *Cost*")
          .doesNotContain("evidence for *Redis*");
    }

    @Test
    void namesTheHeaviestDriverFirst() {
      assertThat(
              write(
                  aDecision()
                      .options("Kafka")
                      .criteria("Safety", "Effort", "Price")
                      .team("North", 1, 5, 2)
                      .build()))
          .contains("* Effort (weight 63%)\n* Price (weight 25%)\n* Safety (weight 13%)\n");
    }

    @Test
    void readsAsReviewed() {
      Golden.check("adr/brokers.md", write(brokers().chosen("Rabbit", "we know it").build()));
    }
  }

  @Nested
  class TextFromInput {
    @Test
    void staysText() {
      String record = write(hostile());
      List<String> found = new ArrayList<>();
      parse(record)
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(HtmlInline html) {
                  found.add(html.getLiteral());
                }

                @Override
                public void visit(HtmlBlock html) {
                  found.add(html.getLiteral());
                }

                @Override
                public void visit(Link link) {
                  found.add(link.getDestination());
                }
              });
      assertThat(found)
          .containsExactly(
              "http://e",
              "test-decision.pdf",
              "#sources",
              "test-decision.pdf",
              "test-decision.xlsx",
              "test-decision.json");
      assertThat(headings(record))
          .hasSize(14)
          .contains("1 " + EVIL, "3 Part", "3 " + EVIL, "3 ---", "4 By");
      assertThat(frontMatter(record).get("consulted")).isEqualTo(List.of(EVIL, "no: \"x\"\n---"));
    }

    @Test
    void namesOptionsExactlyAsInTheInput() {
      List<String> names =
          List.of(
              EVIL,
              "---",
              "# lead",
              "+ plus",
              "> quote",
              "3) three",
              "{{{mustache}}}",
              "a | b",
              "``` js",
              "<!-- c",
              "&amp;",
              "![x](y)",
              "~~s~~ $x$",
              "*",
              "\\",
              "C#",
              "__init__");
      assertThat(bullets(write(optionsCalled(names)))).containsAll(names);
    }

    private Decision optionsCalled(List<String> names) {
      return aDecision().options(names.toArray(String[]::new)).criteria("Cost").build();
    }

    private Decision hostile() {
      return aDecision()
          .options(EVIL, "---")
          .criteria(EVIL, "1. x")
          .source(
              aSource(EVIL)
                  .id("s")
                  .author(EVIL)
                  .publisher(EVIL)
                  .published(EVIL)
                  .url("javascript:alert(1)")
                  .accessed(EVIL)
                  .note(EVIL)
                  .build())
          .claim(EVIL, EVIL, 5, EVIL, EVIL)
          .claim("---", "1. x", 1, "", "# x\n\n# y")
          .subject(
              aSubject()
                  .title(EVIL)
                  .question(EVIL)
                  .context("<i>c</i>\n\n# Part\n\n[x](javascript:y) ![](http://e)\n\n~~~\n# no")
                  .people(new People(List.of(), List.of(EVIL, "no: \"x\"\n---"), List.of()))
                  .confirmation("## By\n<!-- all")
                  .build())
          .build();
    }
  }

  @Nested
  class ADecisionAtTheEdge {
    @Test
    void withOneOptionHasNothingToCompareWith() {
      assertThat(write(aDecision().options("Kafka").criteria("Cost").build()))
          .contains("*Kafka* is the only option in contention, with 50.0 of 100 points.")
          .contains("Neutral, because there is no other option to compare with.");
    }

    @Test
    void withATieNamesAllThatShareIt() {
      assertThat(write(aDecision().options("Kafka", "Rabbit").criteria("Cost").build()))
          .contains("*Kafka* and *Rabbit* tie at 50.0 of 100 points.")
          .contains("they depend on the choice that is still to be made");
    }

    @Test
    void withEverythingKnockedOutSaysSo() {
      assertThat(
              write(
                  aDecision()
                      .options("Kafka")
                      .demanding("Cost", 3)
                      .source("A log")
                      .claim("Kafka", "Cost", 1, "A log")
                      .build()))
          .contains("Every option is knocked out")
          .contains("| Kafka | out | 0.0 |");
    }
  }

  @Nested
  class ADrawing {
    @Test
    void showsTheScoresTheBestFirst() {
      Decision decision =
          aDecision()
              .options("C# \"9\"", "Ka`ka", "Redis")
              .demanding("Safety", 2)
              .rated("Safety", 3, 4, 1)
              .build();
      assertThat(
              AdrWriter.in(RecordForm.MADR)
                  .with(AdrWriter.Charts.MERMAID)
                  .write(Analysis.of(decision), "1", Links.beside("x")))
          .contains(
              """
              ```mermaid
              xychart-beta horizontal
                  title "Points of 100"
                  x-axis ["Ka#96;ka", "C#35; #quot;9#quot;", "Redis (out)"]
                  y-axis 0 --> 100
                  bar [75.0, 50.0, 0.0]
              ```
              """);
      assertThat(write(decision)).doesNotContain("mermaid");
    }
  }

  @Nested
  class TheOtherForms {
    @Test
    void haveTheSectionsOfTheirTools() {
      Analysis analysis = Analysis.of(brokers().chosen("Kafka", "it is fast").build());
      String nygard =
          AdrWriter.in(RecordForm.NYGARD).write(analysis, "1", Links.beside("x"), Optional.of(9));
      assertThat(nygard)
          .startsWith("# 9. Choose a broker\n\nDate: 2026-11-20\n\n## Status\n\nAccepted\n");
      assertThat(headings(nygard))
          .containsExactly(
              "1 9. Choose a broker",
              "2 Status",
              "2 Context",
              "2 Decision",
              "2 Consequences",
              "2 Sources");
      String log4brains =
          AdrWriter.in(RecordForm.LOG4BRAINS).write(analysis, "1", Links.beside("x"));
      assertThat(log4brains)
          .startsWith("# Choose a broker\n\n- Status: Accepted\n- Date: 2026-11-20\n\n## Context");
    }
  }

  @Nested
  class ATemplateOfOnesOwn {
    @Test
    void mayUseTheSameValues() {
      assertThat(
              AdrWriter.withTemplate("{{title}}: {{#options}}<{{name}}>{{/options}}")
                  .write(Analysis.of(brokers().build()), "1", Links.beside("x")))
          .isEqualTo("Choose a broker: <Kafka><Rabbit>\n");
    }

    @Test
    void canLinkElsewhere() {
      assertThat(
              AdrWriter.withTemplate("{{pdf}}")
                  .write(
                      Analysis.of(brokers().build()),
                      "1",
                      Links.under("https://example.org/adr/", "x")))
          .isEqualTo("https://example.org/adr/x.pdf\n");
    }
  }

  private static DecisionBuilder brokers() {
    return aDecision()
        .options("Kafka", "Rabbit")
        .criteria("Safety", "Effort")
        .source("A log")
        .claim("Kafka", "Safety", 5, "A log", "Nothing is lost")
        .claim("Kafka", "Effort", 2, "A log", "It needs care.")
        .claim("Rabbit", "Safety", 3, "A log", "Some is lost")
        .assumption("Rabbit", "Effort", 3)
        .file("decision.yaml", "ab".repeat(32), 812);
  }

  private static String write(Decision decision) {
    return AdrWriter.in(RecordForm.MADR)
        .write(Analysis.of(decision), "decision-matrix 0.1.0", Links.beside(decision.id()));
  }

  private static Map<?, ?> frontMatter(String record) {
    assertThat(record).startsWith("---\n");
    String yaml = record.substring(4, record.indexOf("\n---\n", 3));
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  private static Node parse(String record) {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(
            record.startsWith("---\n")
                ? record.substring(record.indexOf("\n---\n", 3) + 5)
                : record);
  }

  /** The text of each list item that is nothing but text. */
  private static List<String> bullets(String record) {
    List<String> items = new ArrayList<>();
    parse(record)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(ListItem item) {
                items.add(words(item));
              }
            });
    return items;
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }
        });
    return words.toString();
  }

  private static List<String> headings(String record) {
    List<String> headings = new ArrayList<>();
    parse(record)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                StringBuilder words = new StringBuilder();
                for (Node part = heading.getFirstChild(); part != null; part = part.getNext()) {
                  words.append(words(part));
                }
                headings.add(heading.getLevel() + " " + words);
              }
            });
    return headings;
  }
}
