// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {NoncesKeyed} from "@openzeppelin/contracts/utils/NoncesKeyed.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

import {ISignedDelegation} from "./interfaces/ISignedDelegation.sol";
import {IStaking} from "./interfaces/IStaking.sol";

/// @title Delegating by signature.
/// @dev Beside the staking contract, not in it: that has no room for the code, and what has all the money had better not
/// believe signatures. Nobody owns this contract, and it holds nothing: the tokens pass through it in one call, and the
/// only allowance that it gives is for what the staking contract takes in the same. An allowance that is given to it is
/// only ever used for what its owner signs.
contract SignedDelegation is ISignedDelegation, EIP712, NoncesKeyed, Multicall {
    using SafeERC20 for IERC20;

    bytes32 private constant DELEGATION = keccak256(
        "Delegation(address delegator,uint256 id,uint256 amount,uint256 maxPending,uint256 nonce,uint256 deadline)"
    );

    IStaking private immutable STAKING;
    IERC20 private immutable TOKEN;

    constructor(address staking_) EIP712("Muster delegation", "1") {
        STAKING = IStaking(staking_);
        TOKEN = IERC20(STAKING.config().token);
    }

    /// @inheritdoc ISignedDelegation
    function delegateBySig(Delegation calldata d, bytes calldata signature) external returns (uint256 shares) {
        // A deadline is hours or days away: seconds that a block's producer may choose do not matter.
        // forge-lint: disable-next-line(block-timestamp)
        if (block.timestamp > d.deadline) revert SignatureExpired(d.deadline);
        _useCheckedNonce(d.delegator, d.nonce);
        if (!SignatureChecker.isValidSignatureNowCalldata(d.delegator, digestOf(d), signature)) {
            revert NotSignedBy(d.delegator);
        }
        emit DelegatedBySig(d.id, d.delegator, d.nonce, msg.sender);
        TOKEN.safeTransferFrom(d.delegator, address(this), d.amount);
        TOKEN.forceApprove(address(STAKING), d.amount);
        return STAKING.delegateFor(d.delegator, d.id, d.amount, d.maxPending);
    }

    /// @inheritdoc ISignedDelegation
    function cancel(uint256 nonce) external {
        _useCheckedNonce(msg.sender, nonce);
        emit Cancelled(msg.sender, nonce);
    }

    /// @inheritdoc ISignedDelegation
    function permit(address owner, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external {
        try IERC20Permit(address(TOKEN)).permit(owner, address(this), amount, deadline, v, r, s) {} catch {}
    }

    /// @inheritdoc ISignedDelegation
    function digestOf(Delegation calldata d) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(DELEGATION, d)));
    }

    /// @inheritdoc ISignedDelegation
    function staking() external view returns (address) {
        return address(STAKING);
    }
}
