package org.colloquy.internal.pdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * Names the types of elements, and says which standard type each of our own stands for. In PDF 2.0
 * a type belongs to a namespace (ISO 32000-2, 14.7.4.2 and 14.8.6); readers that know nothing of
 * these find their way by the older map of roles, which is written in both profiles.
 */
final class TypeNames {
  /** The namespace of our own types. */
  private static final String OWN = "org.colloquy:edition";

  private final ObjectFile file;
  private final Profile profile;
  private final COSDictionary roles = new COSDictionary();
  private final Map<Role.Namespace, COSObject> standard = new EnumMap<>(Role.Namespace.class);
  private final COSDictionary ownRoles = new COSDictionary();
  private final COSArray namespaces = new COSArray();
  private @Nullable COSObject own;

  TypeNames(ObjectFile file, Profile profile) {
    this.file = file;
    this.profile = profile;
  }

  /** The type of an element as it stands in the file. */
  static String of(Element element, Profile profile) {
    return element.name() == null ? element.role().type(profile) : element.name();
  }

  /** Gives an element its type. */
  void name(Element element, COSDictionary dictionary) {
    Role role = element.role();
    boolean ours = element.name() != null;
    String type = of(element, profile);
    dictionary.setItem("S", Cos.name(type));
    if (!type.equals(role.type(Profile.A3A_UA1))) {
      roles.setItem(type, Cos.name(role.type(Profile.A3A_UA1)));
    }
    if (profile.isSecond()) {
      COSObject space = standard(role.namespace());
      dictionary.setItem("NS", ours ? own() : space);
      if (ours) {
        ownRoles.setItem(type, Cos.array(Cos.name(role.type(profile)), space));
      }
    }
  }

  private COSObject own() {
    COSObject known = own;
    if (known == null) {
      known = namespace(OWN);
      ((COSDictionary) known.getObject()).setItem("RoleMapNS", ownRoles);
      own = known;
    }
    return known;
  }

  private COSObject standard(Role.Namespace namespace) {
    return standard.computeIfAbsent(namespace, n -> namespace(n.uri()));
  }

  private COSObject namespace(String name) {
    COSObject made = file.add(Cos.dictionary("Type", Cos.name("Namespace"), "NS", Cos.text(name)));
    namespaces.add(made);
    return made;
  }

  /** Writes what the types mean. */
  void write(COSDictionary tree) {
    tree.setItem("RoleMap", roles);
    if (profile.isSecond()) {
      tree.setItem("Namespaces", namespaces);
    }
  }
}
