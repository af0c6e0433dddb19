// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test, Vm} from "forge-std/Test.sol";

import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";

/// @title What no action may do to anybody else, looked at after each; and the sums of what its events say.
/// @dev Remembers what everybody had after the last action.
abstract contract Watch is Test {
    uint256 public constant COMMITMENTS = 2;
    uint256 public constant PEOPLE = 4;

    struct Standing {
        uint256 shares;
        uint256 thawing; // shares of the thawing pool, in all requests
        uint256 claimable;
        uint256 vested; // claimed and claimable
    }

    Staking public immutable STAKING;
    FLT public immutable TOKEN;
    LedgerDouble public immutable LEDGER;

    uint256 public burned;
    uint256 public vested; // to providers and pools
    uint256 public fees; // to settlers, out of rewards
    uint256 public claimable; // by everybody
    mapping(uint256 id => uint256) public brought; // stake that came in
    mapping(uint256 id => uint256) public slashed;
    mapping(uint256 id => mapping(address account => uint256)) public claimed;

    mapping(uint256 id => mapping(address account => Standing)) private _standings;
    mapping(address account => uint256) private _owed;
    mapping(uint256 id => IStaking.Account) private _accounts;
    mapping(uint256 id => uint256) private _slashedBefore;

    constructor(Staking staking, FLT token, LedgerDouble ledger) {
        STAKING = staking;
        TOKEN = token;
        LEDGER = ledger;
    }

    /// @notice Everybody delegates; the first `COMMITMENTS` people are providers, and the last is the treasury.
    function person(uint256 who) public pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(0xbeef00 + who % PEOPLE));
    }

    /// @dev Somebody's action: the events are summed, and nobody else may lose by it.
    modifier watched(address actor) {
        vm.recordLogs();
        _;
        _sum(vm.getRecordedLogs());
        claimable = 0;
        for (uint256 id = 1; id <= COMMITMENTS; ++id) {
            _check(id, actor);
        }
        for (uint256 who = 0; who < PEOPLE; ++who) {
            _checkOwed(person(who), actor);
        }
    }

    function _sum(Vm.Log[] memory logs) private {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(STAKING)) continue;
            bytes32 what = logs[i].topics[0];
            if (what == IStaking.RewardsVested.selector) {
                (, uint256 commission, uint256 toBond, uint256 toPool,) =
                    abi.decode(logs[i].data, (uint256, uint256, uint256, uint256, uint256));
                vested += commission + toBond + toPool;
            } else if (what == IStaking.Settled.selector) {
                (,,,,, uint256 fee) = abi.decode(logs[i].data, (uint256, uint256, uint256, uint256, uint256, uint256));
                fees += fee;
            } else if (what == IStaking.Slashed.selector) {
                _sumSlash(uint256(logs[i].topics[1]), logs[i].data);
            }
        }
    }

    function _sumSlash(uint256 id, bytes memory data) private {
        uint256[8] memory s = abi.decode(data, (uint256[8]));
        uint256 taken = s[2] + s[3] + s[4];
        same(taken, s[5] + s[6] + s[7], "a slash goes to the settler, the fire and the treasury");
        atLeast(s[0] + s[1], taken, "no more than the faults cost");
        burned += s[6];
        slashed[id] += taken;
        atLeast(brought[id], slashed[id], "no more is slashed than ever came in");
    }

    function _check(uint256 id, address actor) private {
        IStaking.Account memory a = STAKING.accountOf(id);
        uint256 shares = 0;
        uint256 thawing = 0;
        for (uint256 who = 0; who < PEOPLE; ++who) {
            Standing memory s = _checkStanding(id, person(who), actor);
            shares += s.shares;
            thawing += s.thawing;
            claimable += s.claimable;
        }
        same(a.poolShares, shares, "a pool's shares are its delegators'");
        same(a.thawingShares, thawing, "thawing shares are the requests'");
        atLeast(shares, a.poolTokens, "no share is worth more than a token");
        atLeast(thawing, a.thawingTokens, "no thawing share is worth more than a token");
        _checkStake(id, a);
    }

    /// @dev Shares are lowered by their owner alone, and what has vested by nobody.
    function _checkStanding(uint256 id, address account, address actor) private returns (Standing memory s) {
        Standing storage last = _standings[id][account];
        s.shares = STAKING.sharesOf(id, account);
        s.thawing = _thawingOf(id, account);
        s.claimable = STAKING.claimable(id, account);
        s.vested = claimed[id][account] + s.claimable;
        if (account != actor) {
            same(s.shares, last.shares, "only the owner changes a share");
            same(s.thawing, last.thawing, "only the owner changes a request");
        }
        atLeast(s.vested, last.vested, "what has vested stays");
        _standings[id][account] = s;
    }

    function _thawingOf(uint256 id, address account) private view returns (uint256 sum) {
        for (uint256 k = STAKING.requestCount(id, account); k > 0; --k) {
            (uint256 shares,) = STAKING.requestOf(id, account, k - 1);
            sum += shares;
        }
    }

    /// @dev The stake falls by a slash by what the events said, and otherwise a share never loses worth.
    function _checkStake(uint256 id, IStaking.Account memory now_) private {
        IStaking.Account memory last = _accounts[id];
        if (slashed[id] == _slashedBefore[id]) {
            _checkWorth(last.poolTokens, last.poolShares, now_.poolTokens, now_.poolShares);
            _checkWorth(last.thawingTokens, last.thawingShares, now_.thawingTokens, now_.thawingShares);
        } else {
            uint256 gone = slashed[id] - _slashedBefore[id];
            same(_staked(now_), _staked(last) - gone, "a slash takes what its event says");
        }
        atLeast(now_.nextEpoch, last.nextEpoch, "an epoch is settled once");
        _slashedBefore[id] = slashed[id];
        _accounts[id] = now_;
    }

    /// @dev tokens / shares does not fall. With the share and the token that nobody owns, as the contract reckons.
    function _checkWorth(uint256 tokens, uint256 shares, uint256 tokensNow, uint256 sharesNow) private pure {
        atLeast((tokensNow + 1) * (shares + 1), (tokens + 1) * (sharesNow + 1), "a share never loses worth");
    }

    function _staked(IStaking.Account memory a) private pure returns (uint256) {
        return a.bond + a.poolTokens + a.thawingTokens;
    }

    /// @dev As forge-std's, but a call to its cheatcode only when it fails: these are made a dozen times an action.
    function same(uint256 left, uint256 right, string memory what) internal pure {
        if (left != right) assertEq(left, right, what);
    }

    function atLeast(uint256 value, uint256 least, string memory what) internal pure {
        if (value < least) assertGe(value, least, what);
    }

    function _checkOwed(address account, address actor) private {
        uint256 now_ = STAKING.owed(account);
        if (account != actor) atLeast(now_, _owed[account], "only the owner collects");
        _owed[account] = now_;
    }
}
