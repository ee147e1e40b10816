package dev.decisionmatrix.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Makes planned tags real, each when something is first painted for it. */
final class Tags {
  private static final PdfName A = new PdfName("A");
  private static final PdfName BBOX = new PdfName("BBox");

  private final PdfStructureTreeRoot root;
  private final IdentityHashMap<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
  private final Map<String, PdfName> names = new HashMap<>();

  Tags(PdfWriter writer) {
    root = writer.getStructureTreeRoot();
  }

  PdfStructureElement element(Tag tag) {
    PdfStructureElement known = elements.get(tag);
    if (known != null) {
      return known;
    }
    PdfName role = name(tag.role());
    PdfStructureElement made =
        tag.parent()
            .map(parent -> new PdfStructureElement(element(parent), role))
            .orElseGet(() -> new PdfStructureElement(root, role));
    tag.attribute().ifPresent(attribute -> made.put(A, dictionary(attribute)));
    tag.said()
        .ifPresent(
            said -> made.put(new PdfName(said.key()), new PdfString(said.words(), "UnicodeBig")));
    elements.put(tag, made);
    return made;
  }

  /** Each once: a list of thousands has as many entries of one role. */
  private PdfName name(String text) {
    return names.computeIfAbsent(text, PdfName::new);
  }

  /** Whether anything was painted for a tag already. */
  boolean has(Tag tag) {
    return elements.containsKey(tag);
  }

  /** Says where a figure lies; corners in points from the lower left of its page. */
  void place(Tag figure, float[] corners) {
    PdfDictionary layout = new PdfDictionary();
    layout.put(new PdfName("O"), new PdfName("Layout"));
    layout.put(BBOX, new PdfArray(corners));
    layout.put(new PdfName("Placement"), new PdfName("Block"));
    element(figure).put(A, layout);
  }

  /** The key under which an annotation finds the element it belongs to. */
  int keyFor(Tag tag) {
    return root.addExistingObject(element(tag).getReference());
  }

  /**
   * Notes that an annotation belongs to an element. The element's first child stays the number of
   * its mark: the library takes an array that begins otherwise for structure elements.
   */
  void own(Tag tag, PdfIndirectReference annotation, PdfIndirectReference page) {
    PdfStructureElement element = element(tag);
    PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
    object.put(new PdfName("Obj"), annotation);
    object.put(PdfName.PG, page);
    PdfObject children = element.get(PdfName.K);
    if (children instanceof PdfNumber mark) {
      PdfArray array = new PdfArray(mark);
      array.add(object);
      element.put(PdfName.K, array);
    } else if (children instanceof PdfArray array) {
      array.add(object);
    } else {
      throw new IllegalStateException("an annotation before its text");
    }
  }

  private static PdfDictionary dictionary(Tag.Attribute attribute) {
    PdfDictionary dictionary = new PdfDictionary();
    dictionary.put(new PdfName("O"), new PdfName(attribute.owner()));
    dictionary.put(new PdfName(attribute.name()), new PdfName(attribute.value()));
    return dictionary;
  }
}
