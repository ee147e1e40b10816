package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.display.SetApart.Part.Kind;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a text together, span by span. */
final class Prose {
  /** Ties a citation to its word. */
  private static final String NO_BREAK_SPACE = "\u00a0";

  private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]+)]");

  private final List<Span> spans = new ArrayList<>();

  Prose plain(String text) {
    return add(Span.plain(text));
  }

  Prose strong(String text) {
    return add(Span.strong(text));
  }

  Prose emphasis(String text) {
    return add(Span.emphasis(text));
  }

  /** A sentence of the analysis, in which names stand in quotes. */
  Prose told(String sentence, Decision decision) {
    for (SetApart.Part part : SetApart.parts(sentence, decision.names())) {
      add(part.kind() == Kind.NAME ? Span.emphasis(part.text()) : Span.plain(part.text()));
    }
    return this;
  }

  Prose muted(String text) {
    return add(Span.muted(text));
  }

  Prose all(Text text) {
    text.spans().forEach(this::add);
    return this;
  }

  Prose link(String text, String anchor) {
    return add(Span.to(text, anchor));
  }

  /** {@code Table 3} or {@code Figure 2}, leading there. */
  Prose shown(String anchor) {
    spans.add(Span.shown(anchor));
    return this;
  }

  Prose spans(Text text) {
    text.spans().forEach(this::add);
    return this;
  }

  Prose web(String address) {
    return add(Span.web(address));
  }

  /** The claim as a sentence, its citation before the full stop; an assumption says that it is. */
  Prose claim(Claim claim, Citations citations) {
    String sentence = Phrases.sentence(claim.text());
    boolean stop = sentence.endsWith(".") && !sentence.endsWith("..");
    plain(stop ? sentence.substring(0, sentence.length() - 1) : sentence);
    cite(claim.source(), citations);
    return stop ? plain(".") : this;
  }

  /** {@code [3]} after a word, or that the claim is an assumption of our own. */
  Prose cite(Optional<Source> source, Citations citations) {
    plain(NO_BREAK_SPACE);
    return source.isPresent()
        ? add(Span.citation(citations.number(source.get())))
        : muted("(own assumption)");
  }

  /** A source as a word of its own: {@code [3]}, or our own assumption. */
  Prose source(Optional<Source> source, Citations citations) {
    return source.isPresent()
        ? add(Span.citation(citations.number(source.get())))
        : plain("our own assumption");
  }

  /** A sentence of the people's own, with {@code [3]} wherever it has a source's id in brackets. */
  Prose citing(String sentence, Citations citations) {
    Matcher bracketed = BRACKETED.matcher(sentence);
    int from = 0;
    while (bracketed.find()) {
      Optional<Source> source = source(bracketed.group(1), citations);
      if (source.isPresent()) {
        plain(sentence.substring(from, bracketed.start())).source(source, citations);
        from = bracketed.end();
      }
    }
    return plain(sentence.substring(from));
  }

  private static Optional<Source> source(String id, Citations citations) {
    return citations.inOrder().stream().filter(source -> source.id().equals(id)).findFirst();
  }

  Text text() {
    return new Text(spans);
  }

  private Prose add(Span span) {
    if (!span.text().isEmpty()) {
      spans.add(span);
    }
    return this;
  }
}
