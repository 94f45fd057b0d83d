// Documents come in and go out as the JSON room's values: whoever imports this room has them.
@_exported public import JSON
