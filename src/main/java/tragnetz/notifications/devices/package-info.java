@NullMarked
package tragnetz.notifications.devices;

import org.jspecify.annotations.NullMarked;
