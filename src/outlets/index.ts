import type { Outlet } from './outlet.ts'
import { antara } from './profiles/antara.ts'
import { bisnis } from './profiles/bisnis.ts'
import { cnbcIndonesia } from './profiles/cnbc-indonesia.ts'
import { cnnIndonesia } from './profiles/cnn-indonesia.ts'
import { detik } from './profiles/detik.ts'
import { jawapos } from './profiles/jawapos.ts'
import { jpnn } from './profiles/jpnn.ts'
import { kapanlagi } from './profiles/kapanlagi.ts'
import { kompas } from './profiles/kompas.ts'
import { kompasId } from './profiles/kompas-id.ts'
import { kompasTv } from './profiles/kompas-tv.ts'
import { kumparan } from './profiles/kumparan.ts'
import { liputan6 } from './profiles/liputan6.ts'
import { mediaIndonesia } from './profiles/media-indonesia.ts'
import { merdeka } from './profiles/merdeka.ts'
import { okezone } from './profiles/okezone.ts'
import { republika } from './profiles/republika.ts'
import { sindonews } from './profiles/sindonews.ts'
import { suara } from './profiles/suara.ts'
import { tempo } from './profiles/tempo.ts'
import { tirto } from './profiles/tirto.ts'
import { tribun } from './profiles/tribun.ts'
import { viva } from './profiles/viva.ts'

/** The outlets fakta knows, the explicit list of the files in this folder. */
export const OUTLETS: readonly Outlet[] = [
  kompas,
  kompasId,
  kompasTv,
  detik,
  tempo,
  cnnIndonesia,
  cnbcIndonesia,
  antara,
  tribun,
  liputan6,
  merdeka,
  republika,
  okezone,
  sindonews,
  viva,
  suara,
  jawapos,
  jpnn,
  mediaIndonesia,
  bisnis,
  kumparan,
  tirto,
  kapanlagi,
]
