@NullMarked
package tragnetz.networks.ambassadors;

import org.jspecify.annotations.NullMarked;
