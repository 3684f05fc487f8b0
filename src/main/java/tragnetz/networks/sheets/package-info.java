@NullMarked
package tragnetz.networks.sheets;

import org.jspecify.annotations.NullMarked;
