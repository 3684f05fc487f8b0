@NullMarked
package tragnetz.identity.sharedphone;

import org.jspecify.annotations.NullMarked;
