/** Who a person is: accounts, ways to sign in, sessions. */
@ApplicationModule(allowedDependencies = {"shared", "privacy"})
@NullMarked
package tragnetz.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
