// As a bundler would have it: imported, not a script tag of its own, so that only <cite-mark> starts the widget.
import { Citemark } from './pkg/citemark.js';

globalThis.Citemark = Citemark;
