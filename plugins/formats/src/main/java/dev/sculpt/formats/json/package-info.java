/** {@link dev.sculpt.formats.json.JsonExport} writes all that is known of a network as JSON. */
package dev.sculpt.formats.json;
