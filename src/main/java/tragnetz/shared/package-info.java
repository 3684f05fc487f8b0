/** What every module stands on; knows no business word. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package tragnetz.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
