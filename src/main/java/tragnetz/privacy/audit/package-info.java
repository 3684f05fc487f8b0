@NullMarked
package tragnetz.privacy.audit;

import org.jspecify.annotations.NullMarked;
