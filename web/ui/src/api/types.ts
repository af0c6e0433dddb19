export interface Commitment {
  id: number;
  state: string;
  provider: string;
  units: number;
  leased: number;
  bond: string;
  pool: string;
  commissionBps: number;
  proven: number;
  opportunities: number;
  slashed: string;
}
