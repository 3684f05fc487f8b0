package tragnetz.identity;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;

import java.util.List;

/** Tells where a person belongs. Implemented by the module that owns the seats. */
public interface Belongings {

    /** The person's own networks and organisations; called inside the person's transaction. */
    List<Belonging> of(Person person, Language reader);
}
