package dev.decisionmatrix.model;

import java.util.Optional;

/** A claim for tests: of a cell, or like another one; an assumption unless it has a source. */
public final class ClaimBuilder {
  private Option option;
  private Criterion criterion;
  private int number = 1;
  private double rating;
  private Optional<Rater> rater = Optional.empty();
  private Optional<Source> source = Optional.empty();
  private String locator = "";
  private String text = "";
  private boolean counts = true;

  private ClaimBuilder(Option option, Criterion criterion) {
    this.option = option;
    this.criterion = criterion;
  }

  public static ClaimBuilder aClaim(Option option, Criterion criterion) {
    return new ClaimBuilder(option, criterion);
  }

  public static ClaimBuilder aClaimLike(Claim claim) {
    ClaimBuilder like =
        aClaim(claim.option(), claim.criterion())
            .number(claim.number())
            .rating(claim.rating())
            .text(claim.text());
    like.counts = claim.counts();
    like.rater = claim.rater();
    claim.source().ifPresent(source -> like.from(source, claim.locator()));
    return like;
  }

  public ClaimBuilder on(Option other) {
    option = other;
    return this;
  }

  public ClaimBuilder on(Criterion other) {
    criterion = other;
    return this;
  }

  public ClaimBuilder number(int place) {
    number = place;
    return this;
  }

  public ClaimBuilder rating(double figure) {
    rating = figure;
    return this;
  }

  public ClaimBuilder from(Source cited, String where) {
    source = Optional.of(cited);
    locator = where;
    return this;
  }

  public ClaimBuilder by(Rater judge) {
    rater = Optional.of(judge);
    return this;
  }

  public ClaimBuilder text(String words) {
    text = words;
    return this;
  }

  public ClaimBuilder switchedOff() {
    counts = false;
    return this;
  }

  public Claim build() {
    return new Claim(number, option, criterion, rating, rater, source, locator, text, counts);
  }
}
