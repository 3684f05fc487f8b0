@NullMarked
package tragnetz.circulars.unsubscriptions;

import org.jspecify.annotations.NullMarked;
