package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.adr.AdrWriter;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Problems;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTagsTest {
  private static List<Problem> problems(String template) {
    Problems problems = new Problems();
    new TemplateTags(new InputText("adr.md", template, problems), AdrWriter.names()).check();
    return problems.all();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no tag, {one brace}, }} and }",
        "{{title}} {{ title }} {{{title}}} {{&title}} {{! anything }}",
        "{{#date}}{{date}}{{/date}}{{^chosen}}nobody{{/chosen}}",
        "{{#options}}{{name}}{{#arguments}}{{name}}: {{sentence}}{{/arguments}}{{/options}}"
      })
  void whatIsRightPasses(String template) {
    assertThat(problems(template)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{title | A101 | this tag is not closed | write `}}` after it",
        "{{{title}} | A101 | this tag is not closed | write `}}}` after it",
        "{{title {{date}} | A101 | this tag is not closed | write `}}` after it",
        "{{#options}} | A101 | section `options` is not closed | write `{{/options}}` where it ends",
        "{{/options}} | A101 | `{{/options}}` closes a section that is not open | write `{{#options}}` before it, or drop it",
        "{{#date}}{{/data}} | A101 | `{{/data}}` stands where section `date` has to be closed | write `{{/date}}`",
        "{{}} | A102 | this tag has no name | names are `number`, `status`, `statusLine`, `deciders`, `date`, `reviewBy`, `decisionMakers`, `consulted` and 27 more",
        "{{statis}} | A102 | `statis` is not known here | a similar name is `status`",
        "{{title.bytes}} | A102 | `title.bytes` is not known here | a similar name is `title`",
        "{{sha256}} | A102 | `sha256` is not known here | it is known within `{{#files}}`",
        "{{>footer}} | A103 | tags that begin with `>` are not supported | write out what is meant",
        "{{=<% %>=}} | A103 | tags that begin with `=` are not supported | write out what is meant",
        "{{drivers}} | A104 | `drivers` is a list and cannot be shown as such | write `{{#drivers}}{{name}} {{weight}} {{description}} {{ratings}} {{demand}} {{knockedOut}}{{/drivers}}`",
      })
  void whatIsWrongIsTold(String template, String code, String wrong, String help) {
    assertThat(problems(template)).hasSize(1);
    Problem problem = problems(template).get(0);
    assertThat(problem.code().id()).isEqualTo(code);
    assertThat(problem.message()).isEqualTo(wrong);
    assertThat(problem.help()).isEqualTo(help);
    assertThat(problem.place().line()).isEqualTo(1);
  }

  /** Otherwise the run would end in an exception of the library. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatPassesIsATemplate(long seed) {
    List<String> parts =
        List.of(
            "{",
            "{{",
            "}",
            "}}",
            "{{{",
            "}}}",
            "#",
            "/",
            "^",
            "&",
            "!",
            "=",
            " ",
            "\n",
            "title",
            "{{title}}",
            "{{#options}}",
            "{{/options}}",
            "{{#date}}",
            "{{/date}}",
            "{{^options}}");
    Random random = new Random(seed);
    int passed = 0;
    for (int trial = 0; trial < 20_000; trial++) {
      StringBuilder template = new StringBuilder();
      for (int part = random.nextInt(6); part >= 0; part--) {
        template.append(parts.get(random.nextInt(parts.size())));
      }
      if (problems(template.toString()).isEmpty()) {
        passed++;
        AdrWriter.withTemplate(template.toString());
      }
    }
    assertThat(passed).isBetween(1_000, 19_000);
  }
}
