package tragnetz.privacy;

import java.util.List;

/** Everything that keeps something about people, in the order of erasing. */
public interface Plugs {

    List<PersonalData> all();
}
