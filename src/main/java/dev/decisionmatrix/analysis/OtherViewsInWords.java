package dev.decisionmatrix.analysis;

import dev.decisionmatrix.analysis.OtherView.Kind;
import dev.decisionmatrix.analysis.OtherViews.Side;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who else is first, and by what, in a few sentences for whatever page tells them. */
public final class OtherViewsInWords {
  /** So many sides are told each by itself. */
  private static final int SIDES = 3;

  /** So many teams, sources, criteria or options are named. */
  private static final int NAMES = 3;

  private static final String BY_OWN = "by the weights and own ratings of ";

  private static final String BY_RATINGS = "by the group's weights and the own ratings of ";

  /** What the sentences are told to: it knows how a name is set apart and a source is cited. */
  public interface Teller {
    void plain(String text);

    void name(String name);

    void source(Source source);

    /** A term of the field, and what it is; the latter is left out unless the page has room. */
    default void term(String name, String means) {
      plain(name);
    }
  }

  private final Analysis analysis;
  private final Teller teller;

  private OtherViewsInWords(Analysis analysis, Teller teller) {
    this.analysis = analysis;
    this.teller = teller;
  }

  /** Tells nothing where nobody else is first by anything. */
  public static void tell(Analysis analysis, Teller teller) {
    OtherViewsInWords words = new OtherViewsInWords(analysis, teller);
    List<Runnable> sentences = words.sentences(analysis.otherViews());
    words.row(sentences, " ", " ");
  }

  private List<Runnable> sentences(OtherViews views) {
    List<Side> sides = views.sides();
    int told = sides.size() > SIDES ? SIDES - 1 : sides.size();
    List<Runnable> sentences = new ArrayList<>();
    sides.stream().limit(told).forEach(side -> sentences.add(() -> side(side)));
    if (sides.size() > told) {
      sentences.add(() -> others(sides.subList(told, sides.size())));
    }
    if (!views.circle().isEmpty()) {
      sentences.add(() -> circle(views.circle()));
    }
    return sentences;
  }

  private void side(Side side) {
    if (side.first().isEmpty()) {
      teller.plain("No option is left ");
    } else {
      names(side.first().stream().map(Option::name).toList(), "and");
      teller.plain(side.first().size() == 1 ? " is first " : " share the first place ");
    }
    List<Runnable> voices = new ArrayList<>(byTeams(side));
    if (!side.of(Kind.ANY_WEIGHTS).isEmpty()) {
      voices.add(() -> teller.plain(anyWeights(side.first().get(0))));
    }
    List<OtherView> methods = side.of(Kind.METHOD);
    if (!methods.isEmpty()) {
      voices.add(
          () -> {
            teller.plain("by ");
            row(methods.stream().map(this::method).toList(), ", ", " and ");
          });
    }
    voices.addAll(without(side));
    row(voices, ", ", ", and ");
    teller.plain("." + gaps(side.first()));
  }

  /** That one who is first alone lacks evidence, if it does. */
  private String gaps(List<Option> first) {
    int missing = first.size() == 1 ? analysis.option(first.get(0)).missing().size() : 0;
    return missing == 0
        ? ""
        : " But %s of its %s ratings %s no evidence."
            .formatted(
                Phrases.number(missing),
                Phrases.number(analysis.decision().criteria().size()),
                missing == 1 ? "has" : "have");
  }

  private List<Runnable> byTeams(Side side) {
    List<Runnable> voices = new ArrayList<>();
    List<OtherView> teams = side.of(Kind.TEAM);
    if (!teams.isEmpty()) {
      voices.add(
          () -> {
            teller.plain(analysis.raters().isEmpty() ? "by the weights of " : BY_OWN);
            things(teams, "and", Phrases.number(teams.size()) + " teams");
          });
    }
    List<OtherView> raters = side.of(Kind.RATER);
    if (!raters.isEmpty()) {
      voices.add(
          () -> {
            teller.plain(BY_RATINGS);
            things(raters, "and", Phrases.number(raters.size()) + " raters");
          });
    }
    if (!side.of(Kind.BORDA).isEmpty()) {
      voices.add(
          () -> {
            teller.plain("by ");
            teller.term("Borda points", Agreement.BORDA_MEANS);
            teller.plain(" of the teams");
          });
    }
    if (!side.of(Kind.CONDORCET).isEmpty()) {
      voices.add(() -> teller.plain("by a majority of the teams against every other option"));
    }
    return voices;
  }

  private Runnable method(OtherView view) {
    String means =
        analysis.secondOpinions().all().stream()
            .filter(method -> method.key().equals(view.id()))
            .map(SecondOpinion::means)
            .findFirst()
            .orElseThrow();
    return () -> teller.term(view.name(), means);
  }

  private String anyWeights(Option option) {
    double share = analysis.robustness().leadShareOfAny(option).orElse(0);
    return "with any weights at all (in %s of the samples)".formatted(Decimals.PERCENT.text(share));
  }

  private List<Runnable> without(Side side) {
    List<Runnable> voices = new ArrayList<>();
    without(voices, side.of(Kind.WITHOUT_SOURCE), "", "source", "sources");
    if (!side.of(Kind.WITHOUT_ASSUMPTIONS).isEmpty()) {
      voices.add(() -> teller.plain("without our own assumptions"));
    }
    without(voices, side.of(Kind.WITHOUT_TEAM), "the team ", "team", "teams");
    without(voices, side.of(Kind.WITHOUT_CRITERION), "the criterion ", "criterion", "criteria");
    return voices;
  }

  private void without(
      List<Runnable> voices, List<OtherView> views, String kind, String one, String many) {
    if (!views.isEmpty()) {
      voices.add(
          () -> {
            teller.plain("without " + (views.size() > NAMES ? "" : kind));
            things(views, "or", "any one of " + Phrases.count(views.size(), one, many));
          });
    }
  }

  private void things(List<OtherView> views, String last, String counted) {
    if (views.size() > NAMES) {
      teller.plain(counted);
    } else {
      row(views.stream().map(this::thing).toList(), ", ", " " + last + " ");
    }
  }

  private Runnable thing(OtherView view) {
    Optional<Source> source =
        view.kind() == Kind.WITHOUT_SOURCE
            ? analysis.decision().sources().stream()
                .filter(one -> one.id().equals(view.id()))
                .findFirst()
            : Optional.empty();
    return () -> source.ifPresentOrElse(teller::source, () -> teller.name(view.name()));
  }

  /** The sides that there is no room for. */
  private void others(List<Side> sides) {
    int views = sides.stream().mapToInt(side -> side.views().size()).sum();
    teller.plain(
        Phrases.capitalised(Phrases.count(views, "more view puts", "more views put"))
            + " others first.");
  }

  private void circle(List<Option> circle) {
    teller.plain("The majorities of the teams go in a circle: ");
    List<String> names = new ArrayList<>(circle.stream().map(Option::name).toList());
    names.add(names.get(0));
    row(names.stream().map(this::named).toList(), Majority.BEATS, Majority.BEATS);
    teller.plain(".");
  }

  private void names(List<String> names, String last) {
    if (names.size() > NAMES) {
      teller.plain(Phrases.capitalised(Phrases.number(names.size())) + " options");
    } else {
      row(names.stream().map(this::named).toList(), ", ", " " + last + " ");
    }
  }

  private Runnable named(String name) {
    return () -> teller.name(name);
  }

  private void row(List<Runnable> items, String between, String last) {
    for (int place = 0; place < items.size(); place++) {
      if (place > 0) {
        teller.plain(place == items.size() - 1 ? last : between);
      }
      items.get(place).run();
    }
  }
}
