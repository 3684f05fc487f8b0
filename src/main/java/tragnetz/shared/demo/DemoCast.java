package tragnetz.shared.demo;

import java.util.List;

/** The people one can be in a demo; a module with people plugs itself in. */
public interface DemoCast {

    List<DemoSignIn> people();
}
