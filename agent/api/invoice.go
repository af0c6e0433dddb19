package api

import (
	"fmt"
	"net/http"
	"time"
)

// invoice serves the invoice of a month.
func (s *Server) invoice(w http.ResponseWriter, r *http.Request) {
	c, err := s.customer(r.Context())
	if err != nil {
		write(w, s.told(err))
		return
	}
	month, err := time.Parse("2006-01", r.PathValue("month"))
	if err != nil {
		write(w, newProblem("input", http.StatusUnprocessableEntity, "that is not a month", "write one such as 2027-01"))
		return
	}
	pdf, err := s.config.Agent.Invoice(r.Context(), c, month)
	if err != nil {
		write(w, s.told(err))
		return
	}
	w.Header().Set("Content-Type", "application/pdf")
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="invoice-%s.pdf"`, month.Format("2006-01")))
	_, _ = w.Write(pdf) // whoever is gone does not need it
}
