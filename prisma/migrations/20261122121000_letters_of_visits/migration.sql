-- Visits are worked on and published like inspections: the app words their theme while the letter is written, and says
-- at publication what lists show of a letter without opening it. Nothing else of a visit changes.
GRANT UPDATE (theme_as_printed, priority_action, improvement_items) ON inspection TO inspect_app;

-- An inspection looks at everything, so only a visit has a theme.
ALTER TABLE inspection ADD CONSTRAINT inspection_theme CHECK (
  type IN ('focusedVisit', 'monitoringVisit') OR num_nonnulls(theme, theme_as_printed) = 0
);
