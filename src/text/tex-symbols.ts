/** TeX commands that are one character. */
const symbols =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω ' +
  'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ' +
  'times × cdot · div ÷ pm ± mp ∓ ast * star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ ' +
  'le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ~ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫ ' +
  'to → rightarrow → leftarrow ← Rightarrow ⇒ Leftarrow ⇐ leftrightarrow ↔ Leftrightarrow ⇔ iff ⇔ implies ⇒ mapsto ↦ longrightarrow → uparrow ↑ downarrow ↓ ' +
  'in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus \\ emptyset ∅ varnothing ∅ ' +
  'forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ top ⊤ bot ⊥ vdash ⊢ models ⊨ ' +
  'sum ∑ prod ∏ int ∫ iint ∬ oint ∮ partial ∂ nabla ∇ infty ∞ sqrt √ ' +
  'ldots … dots … cdots ⋯ vdots ⋮ prime ′ degree ° angle ∠ perp ⊥ parallel ∥ mid | vert | Vert ‖ ' +
  'langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ ' +
  'colon : lt < gt > '

const list = symbols.trim().split(/\s+/)

/** Command → character. */
export const texSymbols: ReadonlyMap<string, string> = new Map(
  list.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, list[index + 1] ?? '']] : [],
  ),
)

/** Commands that only say how their argument looks, or where it stands. */
export const texWrappers: ReadonlySet<string> = new Set(
  'text textrm textbf textit mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak operatorname boldsymbol overline underline hat bar vec tilde dot ddot widehat widetilde mbox hbox boxed overbrace underbrace displaystyle'.split(
    ' ',
  ),
)

/** Commands that say nothing in a line of text. */
export const texSilent: ReadonlySet<string> = new Set(
  'left right big Big bigg Bigg bigl bigr Bigl Bigr limits nolimits displaystyle textstyle scriptstyle hline nonumber mathstrut'.split(
    ' ',
  ),
)
