/**
 * The report of runs as one page of HTML that needs nothing else: {@link dev.sculpt.runner.page.ReportPage}. Its cards are
 * kept compressed in it and drawn when they are opened.
 */
package dev.sculpt.runner.page;
