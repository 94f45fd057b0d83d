// One module for all that draws: their headers share types, which would otherwise belong to several modules.
#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <cairo.h>
#include <librsvg/rsvg.h>
#include <pango/pangocairo.h>

