@NullMarked
package tragnetz.networks.founding;

import org.jspecify.annotations.NullMarked;
