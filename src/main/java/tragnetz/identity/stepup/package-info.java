@NullMarked
package tragnetz.identity.stepup;

import org.jspecify.annotations.NullMarked;
