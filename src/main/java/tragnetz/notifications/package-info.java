/** What is new for a person: told in the house, by mail and by push, and answered by mail. */
@ApplicationModule(allowedDependencies = {"shared", "privacy", "identity"})
@NullMarked
package tragnetz.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
