package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Span.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the structure that a reader of the page never sees and a screen reader lives on. It is
 * planned while blocks are laid out and made real when something is first painted for it, so that
 * the order of the structure is the order of the pages.
 */
final class Tag {
  /** An entry of the structure's attributes, such as the scope of a table's head. */
  record Attribute(String owner, String name, String value) {}

  /** Words that stand for what is seen, as the structure calls them. */
  record Said(String key, String words) {}

  private final String role;
  private final @Nullable Tag parent;
  private final @Nullable Attribute attribute;
  private final @Nullable Said said;
  private final @Nullable Target target;

  private Tag(
      String role,
      @Nullable Tag parent,
      @Nullable Attribute attribute,
      @Nullable Said said,
      @Nullable Target target) {
    this.role = role;
    this.parent = parent;
    this.attribute = attribute;
    this.said = said;
    this.target = target;
  }

  static Tag document() {
    return new Tag("Document", null, null, null, null);
  }

  Tag child(String childRole) {
    return new Tag(childRole, this, null, null, null);
  }

  Tag child(String childRole, Attribute childAttribute) {
    return new Tag(childRole, this, childAttribute, null, null);
  }

  Tag columnHead() {
    return child("TH", new Attribute("Table", "Scope", "Column"));
  }

  Tag rowHead() {
    return child("TH", new Attribute("Table", "Scope", "Row"));
  }

  Tag list(String numbering) {
    return child("L", new Attribute("List", "ListNumbering", numbering));
  }

  Tag figure(String alternative) {
    return new Tag("Figure", this, null, new Said("Alt", alternative), null);
  }

  /** Text that is read out in other words. */
  Tag spoken(String words) {
    return new Tag("Span", this, null, new Said("ActualText", words), null);
  }

  Tag link(Target linkTarget) {
    return new Tag("Link", this, null, null, linkTarget);
  }

  String role() {
    return role;
  }

  Optional<Tag> parent() {
    return Optional.ofNullable(parent);
  }

  Optional<Attribute> attribute() {
    return Optional.ofNullable(attribute);
  }

  Optional<Said> said() {
    return Optional.ofNullable(said);
  }

  /** What is read out in place of the text, if it is not the text. */
  Optional<String> spoken() {
    return said().filter(one -> one.key().equals("ActualText")).map(Said::words);
  }

  Optional<Target> target() {
    return Optional.ofNullable(target);
  }
}
